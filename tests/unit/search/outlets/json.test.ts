import { expect, test } from '@jest/globals'
import { toJsonAnswer } from '@/search/query/outlets/json'
import { foundPage, hostileTexts, outletAnswer } from '@/tests/support/search/outlet-answers'

const address = 'https://portaali.example/fi/'

test('an answer has the names that are promised', () => {
  const search = outletAnswer().addressOf(2).split('?')[0]?.split('/')[2]
  const page = (number: number) => `${address}${search}.json?hakusanat=kunta&sivu=${number}`
  expect(toJsonAnswer(outletAnswer())).toEqual({
    query: {
      text: 'kunta',
      language: 'fi',
      filters: { type: ['program'] },
      ranges: [{ field: 'amountCents', from: 500_00, to: undefined }],
      sort: 'newest',
      ignoredParameters: ['teema', 'rikki'],
      ignoredValues: [
        { name: 'teema', value: '98' },
        { name: 'teema', value: '99' },
      ],
      isShortened: false,
    },
    total: 60,
    page: 2,
    pages: 3,
    pageSize: 25,
    links: {
      self: page(2),
      html: page(2).replace('.json', ''),
      first: page(1),
      previous: page(1),
      next: page(3),
      last: page(3),
    },
    hits: [
      {
        id: 'programs:1:fi',
        title: 'INKA',
        address: `${address}ohjelmat/inka`,
        kind: 'program',
        kindName: 'Ohjelma',
        language: 'fi',
        excerpt: 'Ohjelma rahoittaa kaupunkien kehittämistä.',
        lastChanged: '2014-02-05',
        amountsCents: [1_000_00],
      },
    ],
    facets: { type: [{ value: 'program', name: 'Ohjelma', count: 60, isChosen: true }] },
  })
})

test('what was searched instead and hits in other languages are told where there are any', () => {
  const answer = toJsonAnswer(
    outletAnswer({
      corrected: 'kunta',
      others: { total: 1, found: [foundPage({ language: 'sv' })] },
    }),
  )
  expect(answer).toMatchObject({
    correctedText: 'kunta',
    otherLanguages: { total: 1, hits: [{ language: 'sv' }] },
  })
})

test('an empty answer is one page, which leads to no other', () => {
  const { pages, links, hits } = toJsonAnswer(outletAnswer({ total: 0, page: 1, found: [] }))
  expect(pages).toBe(1)
  expect(hits).toEqual([])
  expect(Object.keys(links)).toEqual(['self', 'html', 'first', 'last'])
})

test('a page beyond the last leads back', () => {
  const { links } = toJsonAnswer(outletAnswer({ page: 99, found: [] }))
  expect(links).toMatchObject({ previous: expect.stringMatching(/sivu=3$/) })
  expect(links).not.toHaveProperty('next')
})

test.each(hostileTexts)('%j survives', (title) => {
  const json = JSON.stringify(toJsonAnswer(outletAnswer({ found: [foundPage({ title })] })))
  expect(JSON.parse(json)).toMatchObject({ hits: [{ title }] })
})
