import {
  appendFileSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { entriesOf, entryOf } from '@/tests/support/feedback/spool-entries'
import { drained, spoolTest } from '@/tests/support/feedback/spool-test'

const { folder, told, open } = spoolTest()
const parked = () => readdirSync(path.join(folder(), 'parked'))
const segmentFiles = () =>
  readdirSync(folder())
    .filter((name) => name.endsWith('.spool'))
    .map((name) => path.join(folder(), name))

/** Five entries in the files of a process that has ended. */
const left = async (): Promise<string> => {
  const spool = await open()
  for (const entry of entriesOf(5)) await spool.append(entry)
  await spool.close()
  return segmentFiles()[0]!
}

test('a line that a crash has torn is kept aside and told; all before it and after it come', async () => {
  appendFileSync(await left(), 'AbC {"key":"torn')
  const spool = await open()
  await spool.append(entryOf(5))
  expect(await drained(spool)).toEqual(entriesOf(6))
  expect(told()).toEqual(['line-damaged'])
  expect(readFileSync(path.join(folder(), 'parked', parked()[0]!), 'utf8')).toBe('AbC {"key":"torn')
})

test('zeros that a power cut has left at the end of a file are no entry', async () => {
  appendFileSync(await left(), Buffer.alloc(5_000))
  expect(await drained(await open())).toEqual(entriesOf(5))
  expect(told()).toEqual(['line-damaged'])
})

test.each([
  ['a changed letter', (text: string) => text.replace('2: L', '2: K')],
  ['a changed hash', (text: string) => text.replace(/\n(?=.*"key-2")./, '\n!')],
  ['a line without its hash', (text: string) => text.replace(/[\w-]+ (?=\{"key":"key-2")/, '')],
  ['a line of something else', (text: string) => text.replace(/.*"key-2".*/, 'null')],
])('%s is noticed, and costs no other entry', async (_, spoil) => {
  const file = await left()
  const text = readFileSync(file, 'utf8')
  expect(spoil(text)).not.toBe(text)
  writeFileSync(file, spoil(text))
  const keys = (await drained(await open())).map(({ key }) => key)
  expect(keys).toEqual(['key-0', 'key-1', 'key-3', 'key-4'])
  expect(told()).toEqual(['line-damaged'])
  expect(parked()).toHaveLength(1)
})

test('a whole line that lacks only its line break is an entry', async () => {
  const file = await left()
  truncateSync(file, readFileSync(file).length - 1)
  expect(await drained(await open())).toEqual(entriesOf(5))
  expect(told()).toEqual([])
})

test('a file that somebody has deleted is told, and keeps nothing else from being handed over', async () => {
  await left()
  const spool = await open()
  await spool.append(entryOf(5))
  rmSync(segmentFiles()[0]!)
  expect(await drained(spool)).toEqual([entryOf(5)])
  expect(told()).toEqual(['entries-lost'])
})

test('a file that somebody has shortened is told, and the drain ends', async () => {
  const file = await left()
  const spool = await open()
  truncateSync(file, readFileSync(file, 'latin1').indexOf('\n') + 1)
  expect(await drained(spool)).toEqual([entryOf(0)])
  expect(told()).toEqual(['entries-lost'])
  expect(spool.pendingBytes()).toBe(0)
})

test('nobody is thanked for an entry in a file that somebody has deleted', async () => {
  const spool = await open()
  await spool.append(entryOf(0))
  rmSync(segmentFiles()[0]!)
  await expect(spool.append(entryOf(1))).rejects.toThrow('was deleted')
  await spool.append(entryOf(2))
  expect(await drained(spool)).toEqual([entryOf(2)])
  expect(told()).toEqual(['disk-failed', 'recovered', 'entries-lost'])
})
