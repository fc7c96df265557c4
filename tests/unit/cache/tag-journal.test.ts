import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { appendToJournal, openJournal } from '@/cache/tag-journal.js'

let folder: string
const file = () => path.join(folder, 'deep', 'tags.jsonl')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'journal-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  jest.restoreAllMocks()
})

test('a new journal is empty', () => {
  expect([...openJournal(file())]).toEqual([])
})

test('what was revalidated is known after a restart, each tag at its latest', () => {
  openJournal(file())
  appendToJournal(file(), ['programs', 'themes'], 1)
  appendToJournal(file(), ['programs'], 2)
  expect([...openJournal(file())]).toEqual([
    ['programs', 2],
    ['themes', 1],
  ])
})

test('opening it keeps one line for each tag', () => {
  openJournal(file())
  for (let at = 0; at < 50; at += 1) appendToJournal(file(), ['programs'], at)
  openJournal(file())
  expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(1)
})

test('a line torn by a crash is skipped and logged', () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  openJournal(file())
  appendToJournal(file(), ['programs'], 1)
  appendFileSync(file(), '{"tag":"the')
  expect([...openJournal(file())]).toEqual([['programs', 1]])
  expect(warn).toHaveBeenCalledTimes(1)
})
