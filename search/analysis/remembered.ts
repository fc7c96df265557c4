// Keeps the analyses of the words that were asked for last: texts repeat their words.
import { noTerms, type AnalyseWord, type WordAnalysis } from './terms'

const roomFor = 20_000
/** The longest words of laws have some 60 letters; what is longer is no word, and costs time. */
const longestWord = 80
const unknown: WordAnalysis = { terms: noTerms, isBaseForm: true }

export const remembered = (analyse: AnalyseWord): AnalyseWord => {
  let recent = new Map<string, WordAnalysis>()
  let older = new Map<string, WordAnalysis>()
  return (word) => {
    if (word.length > longestWord) return unknown
    const found = recent.get(word) ?? older.get(word) ?? analyse(word)
    if (recent.size >= roomFor) {
      older = recent
      recent = new Map()
    }
    recent.set(word, found)
    return found
  }
}
