// The plainest ranker: BM25 in memory over the terms of an analyser.
import type { LanguageAnalyser, QueryTerm, Terms } from '../../search/analysis/language-analyser'
import { buildSpeller } from '../../search/analysis/spelling'

const weights: Record<QueryTerm['field'], number> = { x: 2.5, l: 2, a: 1, p: 0.7, s: 0.7 }
const saturation = 1.2
const lengthShare = 0.75

type Posting = Map<number, number>

const fieldsOf = (word: string, { l, v, a, p, s }: Terms): [QueryTerm['field'], string[]][] => [
  ['x', [word]],
  ['l', l],
  ['a', [...new Set([...a, ...v])]],
  ['p', p],
  ['s', s],
]

const addAll = (postings: Map<string, Posting>, word: string, terms: Terms, doc: number) => {
  for (const [field, list] of fieldsOf(word, terms)) {
    for (const term of list) {
      const posting = postings.get(field + term) ?? new Map<number, number>()
      postings.set(field + term, posting.set(doc, (posting.get(doc) ?? 0) + 1))
    }
  }
}

export type SearchOptions = { compounds: boolean; correct: boolean }

export const memorySearch = async (analyser: LanguageAnalyser, docs: string[]) => {
  const postings = new Map<string, Posting>()
  const lengths = docs.map((text, doc) => {
    const tokens = analyser.tokenize(text)
    for (const { text: word } of tokens) addAll(postings, word, analyser.analyse(word), doc)
    return tokens.length
  })
  const average = lengths.reduce((sum, length) => sum + length, 0) / (docs.length || 1)

  const scoresOf = (terms: QueryTerm[]): Map<number, number> => {
    const scores = new Map<number, number>()
    for (const { field, term, weight } of terms) {
      const posting = postings.get(field + term) ?? new Map<number, number>()
      const rarity = Math.log((docs.length - posting.size + 0.5) / (posting.size + 0.5))
      for (const [doc, count] of posting) {
        const length = 1 - lengthShare + (lengthShare * lengths[doc]!) / average
        const frequency = (count * (saturation + 1)) / (count + saturation * length)
        const score = Math.max(1e-6, rarity) * frequency * weight * weights[field]
        scores.set(doc, (scores.get(doc) ?? 0) + score)
      }
    }
    return scores
  }

  const searchAll = (query: string, compounds: boolean): number[] => {
    const [first, ...others] = analyser
      .tokenize(query)
      .map(({ text }) => analyser.expand(text).filter(({ field }) => compounds || field !== 'p'))
      .map(scoresOf)
    return [...(first ?? [])]
      .filter(([doc]) => others.every((scores) => scores.has(doc)))
      .map(([doc, score]) => {
        const sum = others.reduce((total, scores) => total + scores.get(doc)!, score)
        return { doc, sum }
      })
      .sort((a, b) => b.sum - a.sum || a.doc - b.doc)
      .map(({ doc }) => doc)
  }

  const vocabulary = new Map<string, number>()
  for (const [key, { size }] of postings) {
    if (/^[xla]/.test(key)) {
      vocabulary.set(key.slice(1), Math.max(size, vocabulary.get(key.slice(1)) ?? 0))
    }
  }
  const speller = buildSpeller(Array.from(vocabulary, ([word, documents]) => ({ word, documents })))

  const search = async (
    query: string,
    { compounds, correct }: SearchOptions,
  ): Promise<number[]> => {
    const found = searchAll(query, compounds)
    if (found.length > 0 || !correct) return found
    const corrections = speller.correct(query.toLowerCase())
    return [...new Set(corrections.flatMap(({ word }) => searchAll(word, compounds)))]
  }
  return { search, close: async () => postings.clear() }
}
