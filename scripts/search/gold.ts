// Reads a gold set: sentences as documents, queries and the documents that answer them.
import { readFileSync } from 'node:fs'
import type { Locale } from '../../i18n/routing'

/** A query with the numbers of the documents that answer it. */
export type GoldQuery = { query: string; relevant: Set<number> }
export type GoldSet = {
  name: string
  locale: Locale
  docs: string[]
  tasks: Record<string, GoldQuery[]>
}

type StoredSet = {
  lang: Locale
  docs: string[]
  A: [query: string, class_: string, relevant: number[], inCompounds?: number[]][]
  I: [query: string, lemma: number][]
  B: [query: string, role: string, compounds: number[], words: number[]][]
  C: [query: string, lemma: number][]
}

/** Document numbers are stored as differences. */
const toNumbers = (differences: number[] = []): number[] => {
  let sum = 0
  return differences.map((difference) => (sum += difference))
}

const grouped = (docs: string[], size: number): string[] =>
  Array.from({ length: Math.ceil(docs.length / size) }, (_, index) =>
    docs.slice(index * size, (index + 1) * size).join(' '),
  )

const shortestPart = 3

/** Where a set marks no compounds: nouns that are two other nouns of it in a row, by each of the two. */
const joinedNouns = (
  { A }: StoredSet,
  lemmas: { query: string; alone: Set<number> }[],
): GoldQuery[] => {
  const nouns = new Set(A.flatMap(([word, wordClass]) => (wordClass === 'NOUN' ? [word] : [])))
  const compounds = new Map<string, Set<number>>()
  A.forEach(([word, wordClass], index) => {
    if (wordClass !== 'NOUN') return
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)]
      if (!parts.every((part) => nouns.has(part))) continue
      for (const part of parts) {
        const documents = compounds.get(part) ?? new Set()
        lemmas[index]?.alone.forEach((document) => documents.add(document))
        compounds.set(part, documents)
      }
    }
  })
  return Array.from(compounds, ([query, relevant]) => ({ query, relevant }))
}

const toGoldSet = (name: string, stored: StoredSet, group: number): GoldSet => {
  const numbers = (...lists: (number[] | undefined)[]) =>
    new Set(lists.flatMap(toNumbers).map((number) => Math.floor(number / group)))
  const lemmas = stored.A.map(([query, , relevant, inCompounds]) => ({
    query,
    alone: numbers(relevant),
    any: numbers(relevant, inCompounds),
  }))
  const parts = stored.B.map(([query, , compounds, words]) => ({
    query,
    compounds: numbers(compounds),
    any: numbers(compounds, words),
  }))
  const tasks: Record<string, GoldQuery[]> = {
    A: lemmas.map(({ query, alone }) => ({ query, relevant: alone })),
    AX: lemmas.map(({ query, any }) => ({ query, relevant: any })),
    I: stored.I.map(([query, lemma]) => ({ query, relevant: lemmas[lemma]!.alone })),
  }
  if (parts.length > 0) {
    tasks.B = parts.map(({ query, any }) => ({ query, relevant: any }))
    tasks.Bcompounds = parts.map(({ query, compounds }) => ({ query, relevant: compounds }))
  }
  if (parts.length === 0 && stored.lang === 'sv') {
    const joined = joinedNouns(stored, lemmas)
    if (joined.length > 0) tasks.Bcompounds = joined
  }
  tasks.C = stored.C.map(([query, lemma]) => ({ query, relevant: lemmas[lemma]!.any }))
  return { name, locale: stored.lang, docs: grouped(stored.docs, group), tasks }
}

/** @param group how many sentences make a document */
export const readGold = (file: string, names: string[] | undefined, group: number): GoldSet[] => {
  const { sets } = JSON.parse(readFileSync(file, 'utf8')) as { sets: Record<string, StoredSet> }
  return (names ?? Object.keys(sets)).map((name) => {
    const stored = sets[name]
    if (!stored) throw new Error(`No set ${name} in ${file}: ${Object.keys(sets).join(', ')}`)
    return toGoldSet(name, stored, group)
  })
}
