// The answers that readers would get over the sentences of a gold set.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locale } from '../../i18n/routing'
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { analyseDocument } from '../../search/engine/analyse-document'
import { openFts5Engine } from '../../search/engine/fts5-engine'
import { answerSearch } from '../../search/query/answer-search'
import { openVocabulary } from '../../search/query/vocabulary'

async function* analysed(analyser: LanguageAnalyser, docs: string[]) {
  for (const [index, body] of docs.entries()) {
    const document = { id: String(index), locale: analyser.locale, title: '', body, facets: {} }
    yield analyseDocument(document, analyser)
  }
}

export type SearchOptions = { compounds: boolean; correct: boolean }

export const fts5Search = async (analyser: LanguageAnalyser, docs: string[]) => {
  const { locale } = analyser
  const folder = mkdtempSync(path.join(tmpdir(), 'search-bench-'))
  const engine = openFts5Engine({ folder, analyserVersion: analyser.version })
  await engine.rebuild(analysed(analyser, docs))

  const index = {
    engine,
    analysers: { [locale]: analyser } as Record<Locale, LanguageAnalyser>,
    vocabulary: openVocabulary(engine),
  }

  const search = async (text: string, { compounds, correct }: SearchOptions) => {
    const answer = await answerSearch(index, {
      locale,
      clauses: [{ kind: 'word', text, occur: 'must', mode: compounds ? 'auto' : 'noCompounds' }],
      filters: {},
      facets: [],
      sort: 'relevance',
      page: { size: docs.length, offset: 0 },
      spelling: correct ? 'auto' : 'off',
    })
    if (answer.state !== 'ready') throw new Error('The index of the bench is not ready.')
    return answer.result.hits.map(({ id }) => Number(id))
  }

  const close = async () => {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { search, close }
}
