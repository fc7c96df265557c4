// A word as the index knows it: in which fields it can be found, by which terms.
import type { AnalysedToken } from '../search-engine'
import { cleanTerm } from './token-text'

export type WordForm = { x: string; l: string; a: string[]; p: string[] }

const clean = (terms: string[]): string[] => [...new Set(terms.map(cleanTerm).filter(Boolean))]

/** One term of `x` and one of `l` per word, so that both keep its place; undefined for a word of nothing. */
export const toWordForm = ({ x: written, terms }: AnalysedToken): WordForm | undefined => {
  const x = cleanTerm(written)
  if (x === '') return undefined
  const [l = x, ...more] = clean(terms.l)
  const a = clean([...more, ...terms.v, ...terms.a]).filter((term) => term !== l)
  return { x, l, a, p: clean(terms.p) }
}

export const serializeForm = (form: WordForm): string =>
  [form.x, form.l, form.a.join(' '), form.p.join(' ')].join('\n')

const list = (text = ''): string[] => (text === '' ? [] : text.split(' '))

export const parseForm = (text: string): WordForm => {
  const [x = '', l = '', a, p] = text.split('\n')
  return { x, l, a: list(a), p: list(p) }
}
