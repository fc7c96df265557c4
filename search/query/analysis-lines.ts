// What the start-up log says of the analysis of words.
import type { Locale } from '@/i18n/routing'
import type { AnalysisDescription, AnalysisMethod } from '../analysis/language-analyser'

const names: Record<AnalysisMethod, string> = {
  voikko: 'the dictionary of Voikko',
  hunspell: 'the dictionary of hunspell',
  learned: 'learned word endings',
  fallback: 'learned word endings alone',
}

const packages: Partial<Record<AnalysisMethod, string>> = {
  voikko: 'apt-get install voikko-fi (or set VOIKKO_DICT)',
  hunspell: 'apt-get install hunspell-sv (or set HUNSPELL_SV_DICT)',
}

const lineOf = (locale: string, { method, dictionary, missing }: AnalysisDescription): string => {
  const place = dictionary ? ` (${dictionary})` : ''
  const command = missing && packages[missing]
  const better = command ? `: it would find more after ${command}` : ''
  return `Search in "${locale}" works with ${names[method]}${place}${better}`
}

export const analysisLines = (analysis: Record<Locale, AnalysisDescription>): string[] =>
  Object.entries(analysis).map(([locale, description]) => lineOf(locale, description))
