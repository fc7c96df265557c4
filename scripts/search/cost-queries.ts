// The mix of questions by which engines were compared: 250 words, 150 pairs, 80 phrases, 50 very common words.
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { expandQuery } from '../../search/engine/expand-query'
import type { Clause } from '../../search/engine/query-model'
import type { SearchEngine } from '../../search/engine/search-engine'

export type CostQuery = { kind: string; clauses: Clause[] }

const every = <Item>(items: Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]!)

const must = (text: string): Clause => ({ kind: 'word', text, occur: 'must' })

export const costQueries = (texts: string[], analyser: LanguageAnalyser): CostQuery[] => {
  const tokens = texts.flatMap((text) => analyser.tokenize(text).map((token) => token.text))
  const counts = new Map<string, number>()
  tokens.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1))
  const words = tokens.filter((word) => /^\p{L}{5,}$/u.test(word))
  const pairs = tokens
    .map((word, index) => [word, tokens[index + 1] ?? ''] as const)
    .filter((pair) => pair.every((word) => /^\p{L}{4,}$/u.test(word)))
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)
  return [
    ...every(words, 250).map((word) => ({ kind: 'word', clauses: [must(word)] })),
    ...every(pairs, 150).map((pair) => ({ kind: 'two words', clauses: pair.map(must) })),
    ...every(pairs, 80).map((pair) => ({
      kind: 'phrase',
      clauses: [{ kind: 'phrase', text: pair.join(' '), occur: 'must' } satisfies Clause],
    })),
    ...common.slice(0, 50).map((word) => ({ kind: 'very common', clauses: [must(word)] })),
  ]
}

/** With five facets and highlighting, without corrections. */
export const askingAsReaders =
  (engine: Pick<SearchEngine, 'search'>, analyser: LanguageAnalyser) => (clauses: Clause[]) =>
    engine.search(
      expandQuery(
        {
          locale: analyser.locale,
          clauses,
          filters: {},
          facets: ['type', 'theme', 'cityRegion', 'year', 'sourceType'],
          sort: 'relevance',
          page: { size: 20, offset: 0 },
          spelling: 'off',
        },
        { [analyser.locale]: analyser },
      ),
    )
