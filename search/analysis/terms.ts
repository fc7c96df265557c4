// Terms of a word, put together and asked for.
import type { QueryTerm, Terms } from './language-analyser'

export const unique = (words: Iterable<string>): string[] => [...new Set(words)]

export const noTerms: Terms = { l: [], v: [], a: [], p: [] }

/** `isBaseForm`: the word stands for itself when it is looked for, its other readings left aside. */
export type WordAnalysis = { terms: Terms; isBaseForm: boolean }
export type AnalyseWord = (word: string) => WordAnalysis

/** Base forms by any reading. */
export const lemmasOf = ({ l, a }: Terms): string[] => unique([...l, ...a])

/** Base forms by falling likelihood, and parts that are none of them. */
export const toTerms = (lemmas: string[], parts: string[], verbs: string[] = []): Terms => {
  const [first, ...others] = unique(lemmas)
  return {
    ...noTerms,
    l: first === undefined ? [] : [first],
    v: unique(verbs),
    a: others,
    p: unique(parts).filter((part) => !lemmas.includes(part)),
  }
}

/** A base form is looked for as that word alone: "voima" must not find voida. */
export const toQueryTerms = (word: string, { terms, isBaseForm }: WordAnalysis): QueryTerm[] => {
  const wanted = isBaseForm ? [word] : unique([...lemmasOf(terms), ...terms.v])
  const fields = ['l', 'a', 'p'] as const
  return [
    { field: 'x', term: word },
    ...wanted.flatMap((term) => fields.map((field) => ({ field, term }))),
  ]
}
