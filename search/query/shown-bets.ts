// What editors want readers of this search to find first, as far as it is public.
import 'server-only'
import type { Entry, Link, Phrase } from '@/content/page-models'
import { hitTarget } from '@/content/search-facts'
import { searchRules, type BestBet } from '@/content/search-rules'
import type { Locale } from '@/i18n/routing'
import type { SearchQuery } from '../engine/query-model'
import { bestBetsFor } from './best-bets'
import { openedSiteIndex } from './site-index'
import { wordsAsked } from './words-asked'

const toEntry = (title: Link, sentences: Phrase[]): Entry => ({
  title,
  facts: [],
  sentences,
  blocks: [],
})

/** None for a record that is no longer public in this language. */
const shown = async (locale: Locale, { target, reason }: BestBet): Promise<Entry[]> => {
  const reasons: Phrase[] = reason ? [[reason]] : []
  if ('url' in target) {
    return [toEntry({ label: target.title, to: { href: target.url, external: true } }, reasons)]
  }
  const found = await hitTarget(`${target.record}:${locale}`)
  if (!found) return []
  const { title, href, file, notices } = found
  return [toEntry({ label: title, to: { href, ...(file && { file }) } }, [...reasons, ...notices])]
}

export const listBets = async (query: SearchQuery): Promise<Entry[]> => {
  const { locale } = query
  const { bestBets } = await searchRules(locale)
  if (bestBets.length === 0) return []
  const { analysers } = await openedSiteIndex()
  const bets = bestBetsFor(wordsAsked(query), bestBets, analysers[locale])
  return (await Promise.all(bets.map((bet) => shown(locale, bet)))).flat()
}
