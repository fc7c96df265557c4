// A request for a search, before it is a page: the fields of the form written into the one text, and all that
// is asked for in one order. Pure: the proxy runs it.
import { cleanPairs, searchLimits, type QueryPair } from '@/i18n/query-segment'
import { searchParameters, wordParameters } from '@/i18n/queries.js'
import type { Locale } from '@/i18n/routing'
import { mergeFormWords, wordForms } from './form-words'
import { canonicalText, longestText, textName, valueWord, wordFieldName } from './search-address'

export type SearchRequest = {
  /** Nothing where the address asks for nothing that a search knows. */
  pairs: QueryPair[]
  /** Sent by the form: the same question has a shorter address. */
  isOfForm: boolean
}

export const readSearchRequest = (
  locale: Locale,
  given: Pick<URLSearchParams, 'get' | 'getAll' | 'has'> & Iterable<QueryPair>,
): SearchRequest => {
  const nameOf = (field: string) => wordFieldName(field, locale)
  const field = (name: string) => (given.get(nameOf(name)) ?? '').normalize('NFC').trim()
  const box = given.getAll(textName(locale)).join(' ')
  const fieldNames = Object.keys(wordParameters)
    .map(nameOf)
    .filter((name) => name !== textName(locale))
  const isOfForm = fieldNames.some((name) => given.has(name))
  const text = isOfForm
    ? mergeFormWords(box, field('before'), {
        all: field('all'),
        any: field('any'),
        phrase: field('phrase'),
        without: field('without'),
        near: field('near'),
        within: field('within'),
        form: wordForms.find((form) => valueWord('form', form, locale) === field('form')),
      })
    : box
  const others = [...given].filter(
    ([name]) => name !== textName(locale) && !fieldNames.includes(name),
  )
  const known = new Set(Object.values(searchParameters).map((words) => words[locale]))
  const isAsked = text.trim() !== '' || others.some(([name]) => known.has(name))
  const searched = text.length > longestText ? text : canonicalText(text)
  return {
    pairs: isAsked ? cleanPairs([[textName(locale), searched], ...others], searchLimits) : [],
    isOfForm,
  }
}
