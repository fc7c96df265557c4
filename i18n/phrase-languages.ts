// Languages in which an editor may write a phrase within a text: those of the portal, the other languages of
// Finland, some of its neighbours', and `und`, which says that it is some other one.
export const phraseLanguages = [
  'fi',
  'sv',
  'en',
  'se',
  'smn',
  'sms',
  'de',
  'et',
  'fr',
  'ru',
  'und',
] as const

export type PhraseLanguage = (typeof phraseLanguages)[number]

export const isPhraseLanguage = (value: unknown): value is PhraseLanguage =>
  phraseLanguages.some((language) => language === value)
