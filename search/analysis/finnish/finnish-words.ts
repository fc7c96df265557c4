// A Finnish word → its terms: by what is known of it, otherwise by guesses.
import type { AnalyseWord } from '../terms'
import type { WordEndings } from '../word-endings'
import { termsOfReadings } from './terms'
import { guessUnknown } from './unknown-words'
import type { ReadWord } from './voikko-words'

export const finnishWords = (readWord: ReadWord, endings: WordEndings): AnalyseWord => {
  const guess = guessUnknown(readWord, endings)
  return (word) => {
    const readings = readWord(word)
    // A word that no dictionary knows may be a base form too.
    if (readings.length === 0) return { terms: guess(word), isBaseForm: true }
    const isBaseForm = readings.some(({ lemma }) => lemma === word)
    return { terms: termsOfReadings(readings), isBaseForm }
  }
}
