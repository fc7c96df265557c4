// Settings whose words a language may lack: told in the reader's own, or in the first language that has them,
// marked as such.
import { locales, type Locale } from '@/i18n/routing'
import type { Run } from './page-models'

export type SpokenSettings<Doc, Word extends string> = { doc: Doc } & Partial<Record<Word, Run>>

/** @param find the settings in a language @param words names of their localized texts */
export const readSpokenSettings = async <Doc, Word extends keyof Doc & string>(
  locale: Locale,
  find: (locale: Locale) => Promise<Doc>,
  words: readonly Word[],
): Promise<SpokenSettings<Doc, Word>> => {
  const order = [locale, ...locales.filter((other) => other !== locale)]
  const docs = await Promise.all(order.map(find))
  const wordsOf = (word: Word): Run | undefined => {
    const at = docs.findIndex((doc) => doc[word])
    const text = docs[at]?.[word]
    return text ? { text: String(text), ...(at > 0 && { lang: order[at] }) } : undefined
  }
  const spoken = Object.fromEntries(words.map((word) => [word, wordsOf(word)]))
  return { doc: docs[0]!, ...spoken } as SpokenSettings<Doc, Word>
}
