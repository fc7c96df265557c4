// The analyser of a language, with the best data that this machine has.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Locale } from '@/i18n/routing'
import { openAutomaton } from './automaton'
import en from './learned/en.json' with { type: 'json' }
import fi from './learned/fi.json' with { type: 'json' }
import sv from './learned/sv.json' with { type: 'json' }
import { findSwedishDictionary, findVoikkoDictionary } from './dictionary-files'
import { finnishWords } from './finnish/finnish-words'
import { listedWords } from './finnish/listed-words'
import { voikkoWords } from './finnish/voikko-words'
import type { AnalysisDescription, LanguageAnalyser } from './language-analyser'
import { readEndings, readWordList } from './learned-data'
import { learnedWords } from './learned-words'
import { remembered } from './remembered'
import { readSwedishWords } from './swedish/hunspell-words'
import { swedishWords } from './swedish/swedish-words'
import { toQueryTerms, type AnalyseWord } from './terms'
import { tokenize } from './tokens'

/** Raised by whoever changes what comes out of this room: indexes are rebuilt then. */
const rulesVersion = 2

/** `fallback` leaves the dictionaries of the operating system aside. */
export type AnalyserOptions = { kind?: 'auto' | 'fallback' }

type Words = { analyse: AnalyseWord; description: AnalysisDescription; data: (string | Buffer)[] }

const finnish = (dictionary: string | undefined): Words => {
  const endings = readEndings(fi)
  if (dictionary === undefined) {
    return {
      analyse: finnishWords(listedWords(readWordList(fi), endings), endings),
      description: { method: 'fallback', missing: 'voikko' },
      data: [fi.endings, fi.words],
    }
  }
  const file = readFileSync(dictionary)
  return {
    analyse: finnishWords(voikkoWords(openAutomaton(file)), endings),
    description: { method: 'voikko', dictionary },
    data: [fi.endings, file],
  }
}

const swedish = (dictionary: string | undefined): Words => {
  const endings = readEndings(sv)
  if (dictionary === undefined) {
    return {
      analyse: learnedWords(endings),
      description: { method: 'fallback', missing: 'hunspell' },
      data: [sv.endings],
    }
  }
  const file = readFileSync(dictionary)
  const affixes = readFileSync(dictionary.replace(/\.dic$/, '.aff'), 'utf8')
  return {
    analyse: swedishWords(readSwedishWords(file.toString('utf8'), affixes), endings),
    description: { method: 'hunspell', dictionary },
    data: [sv.endings, file, affixes],
  }
}

const english = (): Words => ({
  analyse: learnedWords(readEndings(en)),
  description: { method: 'learned' },
  data: [en.endings],
})

const wordsOf = (locale: Locale, isFallback: boolean): Words => {
  if (locale === 'fi') return finnish(isFallback ? undefined : findVoikkoDictionary())
  if (locale === 'sv') return swedish(isFallback ? undefined : findSwedishDictionary())
  return english()
}

const digest = (data: (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  data.forEach((part) => hash.update(part))
  return hash.digest('hex').slice(0, 12)
}

/** Reads its data at once (a tenth of a second): make one per language and process, and keep it. */
export const createAnalyser = (
  locale: Locale,
  { kind = 'auto' }: AnalyserOptions = {},
): LanguageAnalyser => {
  const { analyse, description, data } = wordsOf(locale, kind === 'fallback')
  const known = remembered(analyse)
  return {
    locale,
    version: [locale, rulesVersion, description.method, digest(data)].join('-'),
    description,
    tokenize: (text) => tokenize(text),
    analyse: (word) => known(word).terms,
    expand: (word) => toQueryTerms(word, known(word)),
  }
}
