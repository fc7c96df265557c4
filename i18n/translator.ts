// Words of the public pages. The same maker serves pages, route handlers and tests: next-intl's hooks
// throw in a text route (design §2).
import { createTranslator } from 'next-intl'
import { publicMessages, type PublicMessages } from '@/messages/public'
import { isLocale, defaultLocale, type Locale } from './routing'

type Path<Node, Prefix extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? `${Prefix}${Key}`
    : Path<Node[Key], `${Prefix}${Key}.`>
}[keyof Node & string]

export type MessageKey = Path<PublicMessages>
export type MessageValues = Record<string, string | number>
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** Translator of a locale; a missing message throws, so that no key reaches a reader. */
export const getTranslate = (locale: Locale): Translate =>
  createTranslator({
    locale,
    messages: publicMessages[locale] as Record<string, object>,
    onError: (error) => {
      throw error
    },
  }) as Translate

/** Locale of an address, and the default one where the address names none that exists. */
export const toLocale = (value: string): Locale => (isLocale(value) ? value : defaultLocale)
