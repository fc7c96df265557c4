import type { SearchQuery } from '@/search/engine/query-model'
import type { SiteAnswer } from '../site-search'
import { wordsAsked } from '../words-asked'

const isAnyChosen = ({ filters, not = {}, range = [] }: SearchQuery): boolean =>
  range.length > 0 ||
  [...Object.values(filters), ...Object.values(not)].some((values) => values.length > 0)

/**
 * The words that a search looked for in vain. Not those of a further page, and not where a filter may have left
 * nothing over. A search that only a correction answered has not found its own words either.
 */
export const missOf = (query: SearchQuery, answer: SiteAnswer): string | undefined => {
  if (answer.state !== 'ready' || query.page.offset > 0 || isAnyChosen(query)) return undefined
  const { corrected, others, result } = answer
  if (!corrected && (result.total > 0 || (others?.total ?? 0) > 0)) return undefined
  return wordsAsked(query) || undefined
}
