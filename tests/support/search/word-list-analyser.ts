// An analyser that knows a dozen words, for tests of the engines.
import { locales, type Locale } from '@/i18n/routing'
import type { LanguageAnalyser, QueryTerm, Terms } from '@/search/analysis/language-analyser'

const known: Record<string, Partial<Terms>> = {
  kunta: { l: ['kunta'] },
  kunnan: { l: ['kunta'] },
  kunnat: { l: ['kunta'] },
  kaupunki: { l: ['kaupunki'] },
  kaupungin: { l: ['kaupunki'] },
  seutu: { l: ['seutu'] },
  seudun: { l: ['seutu'] },
  kaupunkiseutu: { l: ['kaupunkiseutu'], p: ['kaupunki', 'seutu'] },
  kaupunkiseudun: { l: ['kaupunkiseutu'], p: ['kaupunki', 'seutu'] },
  suuri: { l: ['suuri'] },
  suuren: { l: ['suuri'] },
  // "Voi" is butter or "can".
  voi: { l: ['voida'], a: ['voi'] },
  voida: { l: ['voida'] },
  johtava: { l: ['johtava'], v: ['johtaa'] },
  johtaa: { l: ['johtaa'] },
  städer: { l: ['stad'] },
  stad: { l: ['stad'] },
  cities: { l: ['city'] },
  city: { l: ['city'] },
}

const analyse = (word: string): Terms => ({ l: [], v: [], a: [], p: [], ...known[word] })

const expand = (word: string): QueryTerm[] => {
  const { l, v, a } = analyse(word)
  const readings = [...l, ...a]
  const looked = readings.includes(word) ? [word] : [...readings, ...v]
  const lemmas = looked.length > 0 ? looked : [word]
  return [
    { field: 'x', term: word },
    ...lemmas.flatMap((term) => (['l', 'a', 'p'] as const).map((field) => ({ field, term }))),
  ]
}

export const wordListAnalyser = (locale: Locale): LanguageAnalyser => ({
  locale,
  version: 'word-list-1',
  description: { method: 'learned' },
  tokenize: (text) =>
    Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
      text: word.toLowerCase(),
      start: index,
      end: index + word.length,
    })),
  analyse,
  expand,
})

export const wordListAnalysers = Object.fromEntries(
  locales.map((locale) => [locale, wordListAnalyser(locale)]),
) as Record<Locale, LanguageAnalyser>
