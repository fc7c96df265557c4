// A tool of the editor: says in which language a phrase is, so that it is spoken in that language.
import { createServerFeature } from '@payloadcms/richtext-lexical'
import { adminLabels } from '@/i18n/admin-labels'
import { phraseLanguages } from '@/i18n/phrase-languages'
import { locales } from '@/i18n/routing'

const keys = ['own', ...phraseLanguages]

/** Words of the tool in each language of the admin, which Payload's types know but for Finnish. */
const words = Object.fromEntries(
  locales.map((locale) => [
    locale,
    Object.fromEntries(keys.map((key) => [key, adminLabels(`PhraseLanguages.${key}`)[locale]])),
  ]),
)

export const PhraseLanguageFeature = createServerFeature({
  key: 'phraseLanguage',
  feature: {
    ClientFeature: '/admin/phrase-language/PhraseLanguage.client#PhraseLanguageClient',
    i18n: words,
  },
})
