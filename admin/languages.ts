// Languages of the admin: Payload's packs, and our own where it has none or a broken one.
import { acceptedLanguages } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { Config } from 'payload'
import { finnishEditorWords, finnishWords, swedishCorrections } from '@/messages/payload'

// Payload finds the words of dates by a fixed list that has no Finnish: date-words.ts stands for Estonian.
const fi = {
  dateFNSKey: 'et' as const,
  translations: finnishWords satisfies typeof en.translations,
}

export const adminLanguages = {
  fi,
  sv: {
    ...sv,
    translations: deepMergeSimple<typeof sv.translations>(sv.translations, swedishCorrections),
  },
  en,
}

type I18n = NonNullable<Config['i18n']>

/**
 * The `i18n` part of Payload's configuration. Its types know the languages that Payload ships alone.
 * @param words by language and namespace, said instead of those of the packs
 */
export const adminI18n = (words: object = {}): I18n => ({
  supportedLanguages: adminLanguages,
  fallbackLanguage: 'en',
  translations: deepMergeSimple({ fi: { lexical: finnishEditorWords } }, words),
})

/**
 * A browser's languages are matched to those that Payload ships, so a Finnish one would get English: from
 * now on they are matched to ours.
 */
export const acceptAdminLanguages = () => {
  const accepted = acceptedLanguages as unknown as string[]
  accepted.splice(0, accepted.length, ...Object.keys(adminLanguages))
}
