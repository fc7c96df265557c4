import type { LanguageAnalyser } from '../analysis/language-analyser'
import type { AnalysedDocument, AnalysedText, SearchDocument } from './search-engine'

const analyseText = (text: string, analyser: LanguageAnalyser): AnalysedText => ({
  text,
  tokens: analyser.tokenize(text).map(({ text: x, start, end }) => ({
    x,
    start,
    end,
    terms: analyser.analyse(x),
  })),
})

export const analyseDocument = (
  document: SearchDocument,
  analyser: LanguageAnalyser,
): AnalysedDocument => ({
  ...document,
  title: analyseText(document.title, analyser),
  body: analyseText(document.body, analyser),
})
