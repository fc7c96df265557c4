import { describe, expect, test } from '@jest/globals'
import { noRoomName, parseQuerySegment, searchLimits, toQuerySegment } from '@/i18n/query-segment'

const segmentOf = (query: string) => toQuerySegment(new URLSearchParams(query))
const pairsOf = (query: string) => parseQuerySegment(segmentOf(query))

describe('a query as a path segment', () => {
  test('says the same in whatever order it was written', () => {
    expect(segmentOf('sivu=2&tila=kaynnissa')).toBe(segmentOf('tila=kaynnissa&sivu=2'))
    expect(segmentOf('sana=%20Öljy%20%20ja%0Avesi%20')).toBe(segmentOf('sana=Öljy+ja+vesi'))
    expect(segmentOf('sana=a%CC%8A')).toBe(segmentOf('sana=å'))
  })

  test('comes back as pairs in one order', () => {
    expect(pairsOf('tila=kaynnissa&sivu=2')).toEqual([
      ['sivu', '2'],
      ['tila', 'kaynnissa'],
    ])
  })

  test('has only letters that a path takes as they are', () => {
    expect(segmentOf('sana=<ö/?&😀=1')).toMatch(/^[\w-]+$/)
  })

  test('leaves out what asks for nothing, and of a repeated name all but the first', () => {
    expect(segmentOf('sana=&tila=%20')).toBe('')
    expect(pairsOf('sana=&sivu=2&sivu=3')).toEqual([['sivu', '2']])
  })

  test('stays short however long the query is', () => {
    const letters = pairsOf(`sana=${'ä'.repeat(5000)}`)?.[0]?.[1] ?? ''
    expect(letters).toBe('ä'.repeat(120))
    const many = Array.from({ length: 500 }, (_, index) => `name${index}=${'😀'.repeat(200)}`)
    expect(segmentOf(many.join('&')).length).toBeLessThan(2000)
  })

  test.each(['', 'x', '!!', 'W10', Buffer.from('[["b","1"],["a","1"]]').toString('base64url')])(
    'is never %p',
    (segment) => expect(parseQuerySegment(segment)).toBeUndefined(),
  )
})

describe('a search as a path segment', () => {
  const segmentOfSearch = (query: string) =>
    toQuerySegment(new URLSearchParams(query), searchLimits)
  const pairsOfSearch = (query: string) => parseQuerySegment(segmentOfSearch(query), searchLimits)

  test('keeps every value of a name once, in one order', () => {
    expect(pairsOfSearch('teema=2&teema=1&teema=2&hakusanat=vesi')).toEqual([
      ['hakusanat', 'vesi'],
      ['teema', '1'],
      ['teema', '2'],
    ])
    expect(segmentOfSearch('teema=1&teema=2')).toBe(segmentOfSearch('teema=2&teema=1'))
  })

  test('has room for a long text, and is no segment of a list', () => {
    const segment = segmentOfSearch(`hakusanat=${'ä'.repeat(5000)}`)
    expect(parseQuerySegment(segment, searchLimits)).toEqual([['hakusanat', 'ä'.repeat(420)]])
    expect(parseQuerySegment(segment)).toBeUndefined()
    expect(parseQuerySegment(segmentOfSearch('teema=1&teema=2'))).toBeUndefined()
  })

  test('stays short, and says that something was left out', () => {
    const many = Array.from({ length: 500 }, (_, index) => `teema=${index}${'😀'.repeat(20)}`)
    const segment = segmentOfSearch(many.join('&'))
    expect(segment.length).toBeLessThan(3500)
    expect(parseQuerySegment(segment, searchLimits)?.at(-1)).toEqual([noRoomName, '1'])
    expect(pairsOfSearch('teema=1')?.flat()).not.toContain(noRoomName)
  })
})
