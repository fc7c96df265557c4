import { expect, test } from '@jest/globals'
import { isOfOneReader, isOfQuery, makeQueryPages } from '@/cache/query-pages.js'

const megabyte = 1024 * 1024

const pageOf = (bytes: number) => ({
  lastModified: 0,
  value: { kind: 'APP_ROUTE' as never, body: Buffer.alloc(bytes), status: 200, headers: {} },
})

test('pages of a query are known by their address', () => {
  expect(isOfQuery('/route-cache/1/$/fi/programs/query/W1sic2l2dSIsIjIiXV0')).toBe(true)
  expect(isOfQuery('/fi/programs/query')).toBe(false)
  expect(isOfQuery('/fi/programs/inka')).toBe(false)
})

test('forms of the feedback page are known too: none of them is kept', () => {
  expect(isOfOneReader('/route-cache/1/$/fi/text/feedback/query/W1sic2l2dSIsIjIiXV0')).toBe(true)
  expect(isOfOneReader('/fi/themes/query/W1sic2l2dSIsIjIiXV0')).toBe(false)
  expect(isOfOneReader('/fi/feedback')).toBe(false)
})

test('the store keeps the pages asked for last, and tells of those that it drops', () => {
  const dropped: string[] = []
  const pages = makeQueryPages((key) => dropped.push(key))
  for (const key of ['a', 'b', 'c', 'd']) pages.set(key, pageOf(5 * megabyte))
  expect(dropped).toEqual(['a'])
  expect(pages.get('a')).toBeUndefined()
  expect(pages.get('d')).toBeDefined()
})

test('ten thousand small pages take no more room than a few large ones', () => {
  const pages = makeQueryPages(() => undefined)
  for (let index = 0; index < 10_000; index += 1) pages.set(String(index), pageOf(4096))
  expect(pages.currentSize).toBeLessThanOrEqual(16 * megabyte)
  expect(pages.size).toBeLessThan(4096)
})
