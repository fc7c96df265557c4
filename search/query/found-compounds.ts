// Compounds in which words of a question were found, so that a reader can leave them out.
import type { LanguageAnalyser } from '../analysis/language-analyser'
import { expandQuery } from '../engine/expand-query'
import type { Clause, SearchQuery } from '../engine/query-model'
import type { Hit, SearchResult } from '../engine/search-engine'
import type { Searched } from './searched'

export type FoundCompound = { word: string; examples: string[] }

const mostWords = 3
const mostExamples = 3

/** The terms by which a clause finds compounds; none where it asks for something else. */
const partsOf = (clause: Clause, analyser: LanguageAnalyser) => {
  if (clause.kind !== 'word' || clause.occur === 'not' || (clause.mode ?? 'auto') !== 'auto')
    return []
  const [word, ...more] = analyser.tokenize(clause.text)
  if (!word || more.length > 0) return []
  return analyser.expand(word.text).filter(({ field }) => field === 'p')
}

const compoundsIn = (hits: Hit[], parts: Set<string>, analyser: LanguageAnalyser): string[] => {
  const surfaces = hits
    .filter(({ locale }) => locale === analyser.locale)
    .flatMap(({ title, excerpt }) => [title, excerpt])
    .flatMap(({ text, matches }) =>
      matches
        .filter(({ kind }) => kind === 'part')
        .flatMap(({ start, end }) => analyser.tokenize(text.slice(start, end))),
    )
  const compounds = surfaces.flatMap(({ text }) => {
    const { l, p } = analyser.analyse(text)
    return p.some((part) => parts.has(part)) ? [l[0] ?? text] : []
  })
  return [...new Set(compounds)].slice(0, mostExamples)
}

/** The same question with this clause answered by compounds alone. */
const searchCompounds = async (
  { engine, analysers }: Searched,
  query: SearchQuery,
  clause: Clause,
): Promise<Hit[]> => {
  const analyser = analysers[query.locale]
  const clauses = query.clauses.filter((other) => other !== clause)
  const page = { size: mostExamples, offset: 0 }
  const expanded = expandQuery(
    { ...query, clauses, facets: [], page, sort: 'relevance' },
    { [query.locale]: analyser },
  )
  const terms = partsOf(clause, analyser)
  expanded.locales.forEach((asked) => asked.clauses.push({ kind: 'word', occur: 'must', terms }))
  const answer = await engine.search(expanded)
  return answer.state === 'ready' ? answer.hits : []
}

export const foundCompounds = async (
  index: Searched,
  query: SearchQuery,
  { hits, total }: SearchResult,
): Promise<FoundCompound[]> => {
  const analyser = index.analysers[query.locale]
  const asking = query.clauses.filter((clause) => partsOf(clause, analyser).length > 0)
  const found: FoundCompound[] = []
  for (const clause of asking.slice(0, mostWords)) {
    const parts = new Set(partsOf(clause, analyser).map(({ term }) => term))
    let examples = compoundsIn(hits, parts, analyser)
    // Those stand behind the word itself: perhaps on a later page.
    if (examples.length === 0 && total > hits.length) {
      examples = compoundsIn(await searchCompounds(index, query, clause), parts, analyser)
    }
    if (examples.length > 0) found.push({ word: clause.text, examples })
  }
  return found
}
