import { hyphenateSync as english } from 'hyphen/en-gb'
import { hyphenateSync as finnish } from 'hyphen/fi'
import { hyphenateSync as swedish } from 'hyphen/sv'

const hyphenators: Record<string, (text: string, options: { minWordLength: number }) => string> = {
  fi: finnish,
  sv: swedish,
  en: english,
}

/** No line is left with the last letters of a word. */
const withoutShortEnds = (text: string) =>
  text.replace(/\u00ad(?=\p{L}{1,3}(?![\p{L}\u00ad]))/gu, '')

/** What a line may not part: a hyphen and the word that it begins, a number and what it counts. */
const joined = (text: string) =>
  text
    .replace(/(?<=^|\s)-(?=\p{L})/gu, '-\u2060')
    .replace(/(?<![\d.,])(\d+) (?=\p{Ll})/gu, '$1\u00a0')

/** Of mail and of websites: whoever copies one takes its hyphens along. */
const address = /(\S*[\p{L}\p{N}][@.]\p{L}\S*)/u

/** Soft hyphens in long words only, since short ones never need to break; and no break where none belongs. */
const inWords = (text: string, locale: string) =>
  withoutShortEnds(hyphenators[locale]?.(text, { minWordLength: 12 }) ?? text)

export const hyphenated = (text: string, locale: string): string =>
  joined(
    text
      .split(address)
      .map((part, at) => (at % 2 ? part : inWords(part, locale)))
      .join(''),
  )
