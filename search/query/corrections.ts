// What may have been meant by a question that found nothing: its unknown words put right over the index's own.
import { isWanted, type Clause, type SearchQuery, type WordClause } from '../engine/query-model'
import { searchIn, type Searched } from './searched'

const mostWords = 5
const mostTries = 3

/** Whether any document of the reader's language has this word, whatever else was asked. */
const isKnown = async (
  index: Searched,
  query: SearchQuery,
  text: string,
  mode: WordClause['mode'],
) => {
  const answer = await searchIn(index, [query.locale], {
    locale: query.locale,
    clauses: [{ kind: 'word', text, occur: 'must', mode }],
    filters: {},
    facets: [],
    sort: 'relevance',
    page: { size: 0, offset: 0 },
    spelling: 'off',
  })
  return answer.state === 'ready' && answer.total > 0
}

const modeOf = (clause: Clause): WordClause['mode'] =>
  clause.kind === 'word' ? clause.mode : undefined

/** Words that nothing has, with what each may have been meant to be. */
const unknownWords = async (
  index: Searched,
  query: SearchQuery,
): Promise<Map<string, string[]>> => {
  const { tokenize } = index.analysers[query.locale]
  const words = query.clauses
    .filter(isWanted)
    .flatMap((clause) => tokenize(clause.text).map(({ text }) => ({ text, mode: modeOf(clause) })))
  const meant = new Map<string, string[]>()
  for (const { text, mode } of words.slice(0, mostWords)) {
    if (meant.has(text) || (await isKnown(index, query, text, mode))) continue
    const likely = await index.vocabulary.correct(query.locale, text, mostTries)
    if (likely.length > 0) meant.set(text, likely)
  }
  return meant
}

/** Questions to ask instead, the likeliest first; none where every word is known or nothing resembles it. */
export const corrections = async (index: Searched, query: SearchQuery): Promise<Clause[][]> => {
  const meant = await unknownWords(index, query)
  if (meant.size === 0) return []
  const { tokenize } = index.analysers[query.locale]
  const tries = Math.max(...[...meant.values()].map(({ length }) => length))
  return Array.from({ length: tries }, (_, attempt) =>
    query.clauses.map((clause): Clause => {
      if (!isWanted(clause)) return clause
      const words = tokenize(clause.text).map(({ text }) => {
        const likely = meant.get(text) ?? [text]
        return likely[Math.min(attempt, likely.length - 1)] ?? text
      })
      const isChanged = tokenize(clause.text).some(({ text }) => meant.has(text))
      return isChanged ? { ...clause, text: words.join(' ') } : clause
    }),
  )
}
