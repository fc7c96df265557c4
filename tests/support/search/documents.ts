import { analyseDocument } from '@/search/engine/analyse-document'
import { expandQuery } from '@/search/engine/expand-query'
import type { Clause, SearchQuery } from '@/search/engine/query-model'
import type { SynonymGroup } from '@/search/engine/synonyms'
import type { AnalysedDocument, ExpandedQuery, SearchDocument } from '@/search/engine/search-engine'
import { wordListAnalysers } from './word-list-analyser'

export const analysed = (document: SearchDocument): AnalysedDocument =>
  analyseDocument(document, wordListAnalysers[document.locale])

/** Any number of documents, one at a time, as a rebuild reads them. */
export async function* inStream(documents: SearchDocument[]): AsyncGenerator<AnalysedDocument> {
  for (const document of documents) yield analysed(document)
}

export const query = (
  clauses: Clause[],
  rest: Partial<SearchQuery> = {},
  finnishSynonyms: SynonymGroup[] = [],
): ExpandedQuery =>
  expandQuery(
    {
      locale: 'fi',
      clauses,
      filters: {},
      facets: [],
      sort: 'relevance',
      page: { size: 50, offset: 0 },
      spelling: 'off',
      ...rest,
    },
    wordListAnalysers,
    { fi: finnishSynonyms },
  )

export const word = (
  text: string,
  rest: Partial<Extract<Clause, { kind: 'word' }>> = {},
): Clause => ({
  kind: 'word',
  text,
  occur: 'must',
  ...rest,
})

export const phrase = (
  text: string,
  rest: Partial<Extract<Clause, { kind: 'phrase' }>> = {},
): Clause => ({ kind: 'phrase', text, occur: 'must', ...rest })

const fi = (id: string, title: string, body: string, rest: Partial<SearchDocument> = {}) => ({
  id,
  locale: 'fi' as const,
  title,
  body,
  facets: {},
  ...rest,
})

export const documents: SearchDocument[] = [
  fi('kunta', 'kunta', 'suuri joukko ihmisiä', {
    facets: { type: ['program'], theme: ['bio', 'cyber'], year: ['2014', '2015'] },
    date: '2014-02-05',
    amounts: [1_000_00, 500_00],
  }),
  fi('kunnan', 'raha', 'kunnan raha ja suuren seudun raha', {
    facets: { type: ['theme'], theme: ['bio'], year: ['2015'] },
    date: '2015-06-01',
    amounts: [900_00],
  }),
  fi('seutu', 'seutu', 'kaupunki ja sen seutu', {
    facets: { type: ['cityRegion'], theme: ['cyber'], year: ['2016'] },
    date: '2016-01-01',
  }),
  fi('yhdyssana', 'ohjelma', 'kaupunkiseudun ohjelma kaupungin hyväksi', {
    facets: { type: ['program'], theme: ['cyber'], year: ['2014'] },
  }),
  fi('voi', 'ruoka', 'voi on hyvää', { facets: { type: ['page'] }, date: '2013-12-31' }),
  fi('johtava', 'väki', 'johtava seutu inkan ohjelma', { facets: { type: ['page'] } }),
  fi('lause', 'öljy', 'suuren seudun kaupunki oli suuri ja sen kunta pieni', {
    facets: { type: ['page'], year: ['2014'] },
  }),
  fi('merkit', 'äänet', 'eu:n tki-raha 100%_\\ \'lainaus\' "muu" 𝔘 c++ a_b', { facets: {} }),
  {
    id: 'stad',
    locale: 'sv',
    title: 'INKA i städer',
    body: 'kunta är ett finskt ord',
    facets: { type: ['program'] },
    date: '2014-02-05',
  },
  {
    id: 'city',
    locale: 'en',
    title: 'INKA in cities',
    body: 'kunta is a Finnish word',
    facets: { type: ['program'] },
    date: '2014-02-05',
  },
]
