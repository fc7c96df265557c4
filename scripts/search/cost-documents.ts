// Pseudo-documents for measuring cost: one JSON object per line, with a facet of each kind.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Locale } from '../../i18n/routing'
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { analyseDocument } from '../../search/engine/analyse-document'
import type { AnalysedDocument } from '../../search/engine/search-engine'

type StoredLine = {
  id: number
  locale: Locale
  title: string
  body: string
  type: string
  theme: string
  region: string
  year: number
  source: string
}

const linesOf = (file: string) => createInterface({ input: createReadStream(file) })

export async function* documentsOf(
  file: string,
  analyser: LanguageAnalyser,
): AsyncGenerator<AnalysedDocument> {
  for await (const line of linesOf(file)) {
    const { id, locale, title, body, ...facts } = JSON.parse(line) as StoredLine
    yield analyseDocument(
      {
        id: `${id}`,
        locale,
        title,
        body,
        facets: {
          type: [facts.type],
          theme: [facts.theme],
          cityRegion: [facts.region],
          year: [`${facts.year}`],
          sourceType: [facts.source],
        },
        date: `${facts.year}-01-01`,
        amounts: [id * 100],
      },
      analyser,
    )
  }
}

/** The first texts of a file, to draw queries from. */
export const textsOf = async (file: string, count: number): Promise<string[]> => {
  const texts: string[] = []
  for await (const line of linesOf(file)) {
    texts.push((JSON.parse(line) as StoredLine).body)
    if (texts.length === count) break
  }
  return texts
}
