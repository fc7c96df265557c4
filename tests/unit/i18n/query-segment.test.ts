import { describe, expect, test } from '@jest/globals'
import { parseQuerySegment, toQuerySegment } from '@/i18n/query-segment'

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
