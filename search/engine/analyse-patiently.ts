// Analysis beside visitors: a long text is analysed some milliseconds at a time.
import { setImmediate } from 'node:timers/promises'
import type { LanguageAnalyser } from '../analysis/language-analyser'
import type { AnalysedDocument, AnalysedText, AnalysedToken, SearchDocument } from './search-engine'

const longestTurn = 5

/** Gives others their turn after some milliseconds of work. */
const makeTurns = () => {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < longestTurn) return
    await setImmediate()
    began = performance.now()
  }
}

const analyseText = async (
  text: string,
  analyser: LanguageAnalyser,
  rest: () => Promise<void>,
): Promise<AnalysedText> => {
  const tokens: AnalysedToken[] = []
  for (const { text: x, start, end } of analyser.tokenize(text)) {
    tokens.push({ x, start, end, terms: analyser.analyse(x) })
    await rest()
  }
  return { text, tokens }
}

export const analysePatiently = async (
  document: SearchDocument,
  analyser: LanguageAnalyser,
): Promise<AnalysedDocument> => {
  const rest = makeTurns()
  const title = await analyseText(document.title, analyser, rest)
  return { ...document, title, body: await analyseText(document.body, analyser, rest) }
}
