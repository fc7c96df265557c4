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
    return readings.length > 0
      ? { terms: termsOfReadings(readings), isKnown: true }
      : { terms: guess(word), isKnown: false }
  }
}
