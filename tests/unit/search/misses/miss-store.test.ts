import { afterEach, expect, jest, test } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { mostTextsPerDay } from '@/search/query/misses/day-counts'
import { openMissStore, type MissStore } from '@/search/query/misses/miss-store'
import { temporaryFolder } from '@/tests/support/search/temporary-folder'

const place = temporaryFolder()
let stores: MissStore[] = []
let number = 0

const open = (start = '2026-11-26') => {
  const folder = path.join(place, String(++number))
  const clock = { today: start }
  const faults: unknown[] = []
  const again = () => {
    const store = openMissStore({
      folder,
      today: () => clock.today,
      tell: (error) => faults.push(error),
    })
    stores.push(store)
    return store
  }
  return { store: again(), again, clock, folder, faults }
}

afterEach(() => {
  stores.forEach((store) => store.close())
  stores = []
  jest.useRealTimers()
})

test('counts by text and language, the most frequent first', () => {
  const { store } = open()
  store.note('fi', 'Tekoäly')
  store.note('fi', 'kryptovaluutta')
  store.note('fi', 'kryptovaluutta ')
  store.note('sv', 'Kryptovaluutta')
  expect(store.list().misses).toEqual([
    { locale: 'fi', text: 'kryptovaluutta', count: 2, lastDay: '2026-11-26' },
    { locale: 'sv', text: 'kryptovaluutta', count: 1, lastDay: '2026-11-26' },
    { locale: 'fi', text: 'tekoäly', count: 1, lastDay: '2026-11-26' },
  ])
})

test('adds up days, and is there again after a restart', () => {
  const { store, again, clock } = open()
  store.note('fi', 'tekoäly')
  clock.today = '2026-11-27'
  store.note('fi', 'tekoäly')
  store.close()
  const expected = [{ locale: 'fi', text: 'tekoäly', count: 2, lastDay: '2026-11-27' }]
  expect(store.list().misses).toEqual(expected)
  expect(again().list().misses).toEqual(expected)
})

test('writes a moment later: nothing that counts waits for the disk', () => {
  jest.useFakeTimers()
  const { store, folder } = open()
  store.note('fi', 'tekoäly')
  expect(existsSync(folder)).toBe(false)
  jest.advanceTimersByTime(5_000)
  expect(readFileSync(path.join(folder, '2026-11-26.json'), 'utf8')).toBe('{"fi":{"tekoäly":1}}')
})

test('keeps ninety days and deletes the rest, at the start and each day', () => {
  const { store, again, clock, folder } = open('2026-01-01')
  store.note('fi', 'vanha')
  store.close()
  clock.today = '2026-03-31'
  again()
  expect(readdirSync(folder)).toEqual(['2026-01-01.json'])
  clock.today = '2026-04-01'
  store.note('fi', 'uusi')
  expect(store.list().misses.map(({ text }) => text)).toEqual(['uusi'])
  expect(readdirSync(folder)).not.toContain('2026-01-01.json')
})

test('deletes old days also while nobody searches', () => {
  jest.useFakeTimers()
  const { folder, again, clock } = open()
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, '2026-11-20.json'), '{}')
  again()
  clock.today = '2027-03-01'
  jest.advanceTimersByTime(25 * 60 * 60 * 1000)
  expect(readdirSync(folder)).toEqual([])
})

test('a flood of made-up searches takes no more than its room', () => {
  const { store, folder } = open()
  for (let each = 0; each < 3 * mostTextsPerDay; each++) store.note('fi', `x${each.toString(36)}y`)
  store.note('fi', 'x0y')
  const { misses, isFullToday } = store.list()
  expect([misses.length, isFullToday, misses[0]]).toEqual([
    mostTextsPerDay,
    true,
    expect.objectContaining({ text: 'x0y', count: 2 }),
  ])
  store.close()
  expect(readFileSync(path.join(folder, '2026-11-26.json')).length).toBeLessThan(100_000)
})

test('a name of JavaScript’s own is a text like any other', () => {
  const { store } = open()
  for (const text of ['constructor', '__proto__', 'toString']) store.note('fi', text)
  expect(store.list().misses.map(({ count }) => count)).toEqual([1, 1, 1])
})

test('a folder that cannot be written and a file that cannot be read fail nothing', () => {
  const { store, folder, faults, again } = open()
  writeFileSync(folder, 'no folder')
  store.note('fi', 'tekoäly')
  store.close()
  expect(store.list().misses).toHaveLength(1)
  expect(faults.length).toBeGreaterThan(0)
  expect(again().list()).toEqual({ misses: [], isFullToday: false })
  const other = open()
  mkdirSync(other.folder)
  writeFileSync(path.join(other.folder, '2026-11-25.json'), '{"fi":')
  writeFileSync(path.join(other.folder, '2026-11-24.json'), '{"fi":{"a":"<b>","c":2}}')
  other.store.note('fi', 'tekoäly')
  expect(other.store.list().misses.map(({ text }) => text)).toEqual(['c', 'tekoäly'])
  expect(other.faults).toEqual([expect.any(SyntaxError)])
})
