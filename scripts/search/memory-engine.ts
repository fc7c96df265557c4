// A plain BM25 ranker in memory over the terms of an analyser.
import type { LanguageAnalyser, QueryTerm } from '../../search/analysis/language-analyser'

const weights = { x: 2.5, l: 2, a: 1, p: 0.7, s: 0.7 }
type Field = keyof typeof weights

export const memoryEngine = (analyser: LanguageAnalyser, docs: string[]) => {
  const postings = new Map<string, Map<number, number>>()
  const lengths: number[] = []
  const add = (field: Field, term: string, doc: number) => {
    const key = field + term
    let list = postings.get(key)
    if (!list) postings.set(key, (list = new Map()))
    list.set(doc, (list.get(doc) ?? 0) + 1)
  }
  const cache = new Map<string, [Field, string][]>()
  const termsOf = (word: string) => {
    let known = cache.get(word)
    if (!known) {
      const { l, v, a, p, s } = analyser.analyse(word)
      known = [['x', word]]
      for (const term of l) known.push(['l', term])
      for (const term of new Set([...v, ...a])) known.push(['a', term])
      for (const term of p) known.push(['p', term])
      for (const term of s) known.push(['s', term])
      cache.set(word, known)
    }
    return known
  }
  docs.forEach((text, doc) => {
    const tokens = analyser.tokenize(text)
    lengths.push(tokens.length)
    for (const token of tokens) for (const [field, term] of termsOf(token.text)) add(field, term, doc)
  })
  const average = lengths.reduce((a, b) => a + b, 0) / lengths.length
  const scoreWord = (terms: QueryTerm[]) => {
    const scores = new Map<number, number>()
    for (const { field, term, weight } of terms) {
      const list = postings.get(field + term)
      if (!list) continue
      const idf = Math.max(1e-6, Math.log((docs.length - list.size + 0.5) / (list.size + 0.5)))
      for (const [doc, count] of list) {
        const tf = (count * weights[field] * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[doc]!) / average))
        scores.set(doc, (scores.get(doc) ?? 0) + idf * tf * weight)
      }
    }
    return scores
  }
  const search = (query: string): number[] => {
    const words = analyser.tokenize(query).map(({ text }) => scoreWord(analyser.expand(text)))
    const [first, ...rest] = words
    if (!first) return []
    const found = [...first].flatMap(([doc, score]) => {
      let sum = score
      for (const other of rest) {
        const more = other.get(doc)
        if (more === undefined) return []
        sum += more
      }
      return [[doc, sum] as const]
    })
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([doc]) => doc)
  }
  return { search, vocabulary: () => [...postings].filter(([k])=>k[0]==='x'||k[0]==='l').map(([k,v]) => [k.slice(1), v.size] as const) }
}
