// Which languages of a record the public reads, and where. Pure: the server draws it first, the browser after a save.
import {
  locales,
  pagePath,
  toMarkdownPath,
  toTextPath,
  type Locale,
  type Room,
} from '@/i18n/routing'

export type LanguageState = 'published' | 'changed' | 'draft' | 'none'
export type LanguageRow = {
  locale: Locale
  state: LanguageState
  /** Only a published language has pages. */
  paths?: Record<'rich' | 'text' | 'markdown', string>
}

type PerLanguage<Value> = Partial<Record<string, Value | null>> | null | undefined

/** A record as asked for with `locale=all`. */
export type RecordInAllLanguages = {
  _status?: PerLanguage<string>
  slug?: PerLanguage<string>
  name?: PerLanguage<string>
}

const stateOf = (
  locale: Locale,
  stored: RecordInAllLanguages,
  newest: RecordInAllLanguages,
): LanguageState => {
  if (stored._status?.[locale] === 'published') {
    return newest._status?.[locale] === 'draft' ? 'changed' : 'published'
  }
  return newest.name?.[locale] ? 'draft' : 'none'
}

const pathsOf = (room: Room, locale: Locale, slug: string) => {
  const rich = pagePath(locale, { room, slug })
  return { rich, text: toTextPath(rich), markdown: toMarkdownPath(rich) }
}

/**
 * @param stored what is stored as published, where it is
 * @param newest its newest version, drafts included
 */
export const toLanguageRows = (
  room: Room,
  stored: RecordInAllLanguages,
  newest: RecordInAllLanguages,
): LanguageRow[] =>
  locales.map((locale) => {
    const state = stateOf(locale, stored, newest)
    const slug = stored.slug?.[locale]
    const isPublic = state === 'published' || state === 'changed'
    return { locale, state, ...(isPublic && slug && { paths: pathsOf(room, locale, slug) }) }
  })
