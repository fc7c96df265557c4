// A Swedish word → its terms: base forms by the dictionary, by learned endings where it is silent, and compounds.
import { guessLemmas, hyphenedParts } from '../learned-words'
import { toTerms, unique, type AnalyseWord } from '../terms'
import type { WordEndings } from '../word-endings'
import { join, partsOf, swedishCompounds } from './compounds'
import { isBaseForm, type SwedishWords } from './hunspell-words'
import { readStem } from './stems'

const presentParticiple = /nde$/

export const swedishWords = (dictionary: SwedishWords, endings: WordEndings): AnalyseWord => {
  const isListed = (word: string) => dictionary.flagsOf(word) !== undefined
  const { piecesOf } = swedishCompounds(dictionary, endings)

  /** Base forms by the dictionary, the likeliest first; none for a word that it does not know. */
  const knownLemmas = (word: string): string[] => {
    const bases = dictionary.stemsOf(word).flatMap((stem) => readStem(stem))
    // "Förhållande" and "kommande" are words of their own.
    if (presentParticiple.test(word) && (isListed(word) || bases.includes(word))) return [word]
    if (isBaseForm(dictionary.flagsOf(word) ?? '')) {
      return unique([...endings.learned(word).filter(isListed), word, ...bases])
    }
    const likely = guessLemmas(endings, word).filter(
      (base) => bases.includes(base) || isListed(base),
    )
    return unique([...likely, ...bases, ...(isListed(word) ? [word] : [])])
  }

  return (word) => {
    const known = knownLemmas(word)
    const isKnown = known.length > 0
    const lemmas = isKnown ? known : guessLemmas(endings, word)
    const pieces = piecesOf(word, lemmas, isKnown)
    const joined = isKnown || pieces.length === 0 ? [] : [join(pieces)]
    const terms = toTerms(
      [...lemmas, ...joined],
      [...partsOf(pieces), ...hyphenedParts(endings, word)],
    )
    return { terms, isBaseForm: terms.l[0] === word || isListed(word) }
  }
}
