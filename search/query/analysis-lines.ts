// What the start-up log says of the analysis of words.
import type { Locale } from '@/i18n/routing'
import type {
  AnalysisDescription,
  AnalysisMethod,
  DictionaryMethod,
} from '../analysis/language-analyser'
import { dictionaryPackages } from '../engine/dictionary-packages'

const names: Record<AnalysisMethod, string> = {
  voikko: 'the dictionary of Voikko',
  hunspell: 'the dictionary of hunspell',
  learned: 'learned word endings',
  fallback: 'learned word endings alone',
}

const settings: Record<DictionaryMethod, string> = {
  voikko: 'VOIKKO_DICT',
  hunspell: 'HUNSPELL_SV_DICT',
}

const wayTo = (dictionary: DictionaryMethod): string =>
  `apt-get install ${dictionaryPackages[dictionary]} (or set ${settings[dictionary]})`

const lineOf = (locale: string, { method, dictionary, missing }: AnalysisDescription): string => {
  const place = dictionary ? ` (${dictionary})` : ''
  const better = missing ? `: it would find more after ${wayTo(missing)}` : ''
  return `Search in "${locale}" works with ${names[method]}${place}${better}`
}

export const analysisLines = (analysis: Record<Locale, AnalysisDescription>): string[] =>
  Object.entries(analysis).map(([locale, description]) => lineOf(locale, description))
