// What editors tell the search in a language: words that mean the same, and pages to show first. No one but the
// staff may read the lists; readers are shown what follows from them for their own search (ADR 0035).
import 'server-only'
import { cached } from '@/cache/cached'
import { searchRulesTag } from '@/cache/tags'
import type { Locale } from '@/i18n/routing'
import { findSearchRules } from './payload-client'

export type BestBet = {
  /** Searches in which it is shown. */
  searches: string[]
  /** A record of the portal as `<collection>:<id>`, or an address elsewhere with its words. */
  target: { record: string } | { url: string; title: string }
  reason?: string
}

export type SearchRules = { synonyms: string[][]; bestBets: BestBet[] }

type StoredBet = Awaited<ReturnType<typeof findSearchRules>>['bets'][number]

const targetOf = ({ record, url, title }: StoredBet): BestBet['target'][] => {
  if (record) {
    const { relationTo, value } = record
    return [{ record: `${relationTo}:${typeof value === 'object' ? value.id : value}` }]
  }
  return url && title ? [{ url, title }] : []
}

const readRules = async (locale: string): Promise<SearchRules> => {
  const { groups, bets } = await findSearchRules(locale as Locale)
  return {
    synonyms: groups.map(({ words }) => words),
    bestBets: bets.flatMap((bet) =>
      targetOf(bet).map((target) => ({
        searches: bet.searches,
        target,
        ...(bet.reason && { reason: bet.reason }),
      })),
    ),
  }
}

const rulesOf = cached('search-rules', readRules, () => [searchRulesTag])

/** None while they cannot be read: the search goes on without them. */
export const searchRules = async (locale: Locale): Promise<SearchRules> => {
  try {
    return await rulesOf(locale)
  } catch (error) {
    console.error('The rules of the search could not be read:', error)
    return { synonyms: [], bestBets: [] }
  }
}
