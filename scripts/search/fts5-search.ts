// The project's own engine over the sentences of a gold set, as the bench asks it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { buildSpeller } from '../../search/analysis/spelling'
import { analyseDocument } from '../../search/engine/analyse-document'
import { expandQuery } from '../../search/engine/expand-query'
import { openFts5Engine } from '../../search/engine/fts5-engine'

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

  const vocabulary = []
  for await (const [word, documents] of engine.terms(locale)) vocabulary.push({ word, documents })
  const speller = buildSpeller(vocabulary)

  const searchAll = async (text: string, compounds: boolean): Promise<number[]> => {
    const mode = compounds ? 'auto' : 'noCompounds'
    const query = expandQuery(
      {
        locale,
        clauses: [{ kind: 'word', text, occur: 'must', mode }],
        filters: {},
        facets: [],
        sort: 'relevance',
        page: { size: docs.length, offset: 0 },
        spelling: 'off',
      },
      { [locale]: analyser },
    )
    const answer = await engine.search(query)
    if (answer.state !== 'ready') throw new Error('The index of the bench is not ready.')
    return answer.hits.map(({ id }) => Number(id))
  }

  const search = async (query: string, { compounds, correct }: SearchOptions) => {
    const found = await searchAll(query, compounds)
    if (found.length > 0 || !correct) return found
    const corrected: number[] = []
    for (const { word } of speller.correct(query.toLowerCase())) {
      corrected.push(...(await searchAll(word, compounds)))
    }
    return [...new Set(corrected)]
  }

  const close = async () => {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { search, close }
}
