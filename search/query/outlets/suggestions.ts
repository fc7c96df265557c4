// What the search box and browsers suggest for the beginning of a search. The answer is in the format of the
// OpenSearch Suggestions extension, so that both ask the same address.
import { tokenize } from '../../analysis/tokens'
import type { Suggestion } from '../../engine/search-engine'

const longestText = 100
const shortestWord = 2
const most = 8

/** The last word of a text is being written; those before it stay. */
export type BegunText = { text: string; before: string; word: string }

/** A page that can be suggested, with the value and the name of its kind. */
export type SuggestedPage = { title: string; address: string; kind: string; kindName: string }

/** Text, description and address of each suggestion stand at the same place of the three lists. */
export type SuggestionList = [asked: string, texts: string[], notes: string[], addresses: string[]]

const kinds = ['program', 'theme', 'city-region', 'person', 'page', 'document']

/** Undefined where nothing can be suggested: too short a word, or signs that mean something to the search. */
export const parseBegunText = (given: string): BegunText | undefined => {
  const text = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trimStart()
  if (text.length > longestText) return undefined
  const [, before = '', word = ''] =
    /^((?:[\p{L}\p{N}][^\s"|]* )*)([\p{L}\p{N}][^\s"|*~]*)$/u.exec(text) ?? []
  return [...word].length >= shortestWord ? { text, before, word } : undefined
}

/** The words that an engine is asked for, the last one as far as it is written. */
export const begunWords = ({ before, word }: BegunText): string =>
  [...tokenize(before).map(({ text }) => text), word].join(' ')

const folded = (text: string) => text.normalize('NFC').toLowerCase()

type Naming = {
  /** Description of a word, as against a page. */
  termName: string
  /** The search's own absolute address for a text. */
  searchAddress: (text: string) => string
}

/** Pages are in the order of their kinds, after the words. @param pages by the id of a suggestion */
export const toSuggestionList = (
  { text, before, word }: BegunText,
  suggestions: Suggestion[],
  pages: Map<string, SuggestedPage>,
  { termName, searchAddress }: Naming,
): SuggestionList => {
  const suggested = suggestions
    .flatMap((suggestion) => {
      const page = suggestion.kind === 'document' ? pages.get(suggestion.id) : undefined
      return page ? [page] : []
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  const said = new Set([folded(word), ...suggested.map(({ title }) => folded(title))])
  const terms = suggestions.flatMap((suggestion) =>
    suggestion.kind === 'term' && !said.has(suggestion.text) ? [suggestion.text] : [],
  )
  const texts = terms.slice(0, Math.max(0, most - suggested.length)).map((term) => before + term)
  return [
    text,
    [...texts, ...suggested.map(({ title }) => title)],
    [...texts.map(() => termName), ...suggested.map(({ kindName }) => kindName)],
    [...texts.map(searchAddress), ...suggested.map(({ address }) => address)],
  ]
}
