// Builds sentences whose words may be links. Pure.
import { nameWithinSentence } from '@/i18n/names'
import { listParts } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { MessageKey, MessageValues, Translate } from '@/i18n/translator'
import type { Inline, Phrase, Run } from './page-models'

// A private-use character that no message holds marks the place of a phrase.
const mark = (name: string) => `\uE000${name}\uE000`

export const withCapital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** A sentence begins with a capital, also where a name that is written small stands first. */
const capitalized = ([first = '', ...rest]: Phrase): Phrase => [
  typeof first === 'string' ? withCapital(first) : { ...first, text: withCapital(first.text) },
  ...rest,
]

/** The inside of a sentence in which some values are phrases. */
export const clause = (
  t: Translate,
  key: MessageKey,
  phrases: Record<string, Phrase>,
  values: MessageValues = {},
): Phrase => {
  const marks = Object.fromEntries(Object.keys(phrases).map((name) => [name, mark(name)]))
  return t(key, { ...values, ...marks })
    .split('\uE000')
    .flatMap((piece, index): Phrase => (index % 2 ? (phrases[piece] ?? []) : piece ? [piece] : []))
}

/** A sentence in which some values are phrases: `{lead} leads the theme` with a linked lead. */
export const phrase = (...parts: Parameters<typeof clause>): Phrase => capitalized(clause(...parts))

/** A name as a sentence of the page's language has it; a name in another language stays as it is. */
export const inSentence = (locale: Locale, run: Run): Run =>
  run.lang ? run : { ...run, text: nameWithinSentence(locale, run.text) }

/** A spoken list of runs: A, B and C, or as a choice A, B or C. */
export const joined = (
  locale: Locale,
  items: (Inline | Phrase)[],
  type?: Intl.ListFormatType,
): Phrase =>
  listParts(locale, items.length, type).flatMap((part) =>
    typeof part === 'string' ? [part] : [items[part] ?? ''].flat(),
  )

/** The words of a phrase alone. */
export const plainText = (content: Phrase): string =>
  content.map((run) => (typeof run === 'string' ? run : run.text)).join('')
