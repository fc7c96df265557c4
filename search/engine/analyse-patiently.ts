// Analysis beside visitors: a long text is analysed some milliseconds at a time.
import { setImmediate } from 'node:timers/promises'
import type { LanguageAnalyser } from '../analysis/language-analyser'
import type { AnalysedDocument, AnalysedText, AnalysedToken, SearchDocument } from './search-engine'

const longestTurn = 5

/** Whether some milliseconds have gone since others had their turn. */
const makeTurns = () => {
  let began = performance.now()
  return {
    isLong: () => performance.now() - began >= longestTurn,
    pass: async () => {
      await setImmediate()
      began = performance.now()
    },
  }
}

const analyseText = async (
  text: string,
  analyser: LanguageAnalyser,
  turns: ReturnType<typeof makeTurns>,
): Promise<AnalysedText> => {
  const tokens: AnalysedToken[] = []
  for (const { text: x, start, end } of analyser.tokenize(text)) {
    tokens.push({ x, start, end, terms: analyser.analyse(x) })
    // Words are many, and most cost nothing: to wait for each would take longer than they do.
    if (turns.isLong()) await turns.pass()
  }
  return { text, tokens }
}

export const analysePatiently = async (
  document: SearchDocument,
  analyser: LanguageAnalyser,
): Promise<AnalysedDocument> => {
  const turns = makeTurns()
  const title = await analyseText(document.title, analyser, turns)
  return { ...document, title, body: await analyseText(document.body, analyser, turns) }
}
