// What the result page tells of the rules that editors have given to the search.
import { expect, test } from '@jest/globals'
import type { Block, Section } from '@/content/page-models'
import type { FacetNames } from '@/content/search-facet-names'
import { getTranslate } from '@/i18n/translator'
import { readSearchAddress } from '@/search/query/search-address'
import { foundSections } from '@/search/query/search-results'
import type { FoundAnswer, SearchView } from '@/search/query/search-view'

const names: FacetNames = {
  type: [],
  theme: [],
  cityRegion: [],
  year: [],
  sourceType: [],
  basis: [],
  status: [],
  language: [],
}

const sectionsOf = (told: Partial<FoundAnswer>): Section[] => {
  const answer: FoundAnswer = {
    state: 'ready',
    result: { total: 0, hits: [], facets: {} },
    compounds: [],
    hits: [],
    otherHits: [],
    ...told,
  }
  const read = readSearchAddress('fi', [['hakusanat', 'TEM']], names)
  const view: SearchView = { locale: 'fi', t: getTranslate('fi'), read, names, answer }
  return foundSections(view, answer)
}

const entry = {
  title: { label: 'Yritystuki', to: { href: 'https://example.org', external: true as const } },
  facts: [],
  sentences: [['Vastaa tähän.']],
  blocks: [],
}

const paragraphs = ({ blocks }: Section) =>
  blocks.flatMap((block: Block) => (block.type === 'paragraph' ? [block.content] : []))

test('recommended pages stand before the results, under a heading of their own', () => {
  const [first, second] = sectionsOf({ bets: [entry] })
  expect([first?.title, first?.blocks]).toEqual([
    'Suositellut sivut',
    [{ type: 'entries', items: [entry] }],
  ])
  expect(second?.id).toBe('results')
})

test('without any there is no heading', () => {
  expect(sectionsOf({ bets: [] })[0]?.id).toBe('results')
})

test('words that were searched along are told', () => {
  const [results] = sectionsOf({ also: ['työ- ja elinkeinoministeriö', 'ministeriö'] })
  expect(paragraphs(results!)).toContainEqual([
    'Haettiin myös: työ- ja elinkeinoministeriö, ministeriö.',
  ])
  expect(JSON.stringify(sectionsOf({}))).not.toContain('Haettiin myös')
})
