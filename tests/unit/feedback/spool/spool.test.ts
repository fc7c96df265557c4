import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { watched } from '@/tests/support/feedback/failing-disk'
import { entriesOf, entryOf } from '@/tests/support/feedback/spool-entries'
import { drained, spoolTest } from '@/tests/support/feedback/spool-test'

const { folder, told, open } = spoolTest()
afterEach(() => {
  jest.restoreAllMocks()
})
const segments = () => readdirSync(folder()).filter((name) => name.endsWith('.spool'))
const modeOf = (...names: string[]) =>
  (statSync(path.join(folder(), ...names)).mode & 0o777).toString(8)

describe('a spool', () => {
  test('gives back what it was given, in order, and keeps nothing of it', async () => {
    const spool = await open()
    for (const entry of entriesOf(5)) await spool.append(entry)
    expect(spool.pendingBytes()).toBeGreaterThan(0)
    expect(await drained(spool)).toEqual(entriesOf(5))
    expect(spool.pendingBytes()).toBe(0)
    expect(segments()).toEqual([])
    await spool.append(entryOf(5))
    expect(await drained(spool)).toEqual([entryOf(5)])
    expect(told()).toEqual([])
  })

  test('keeps what is not handed over through a restart, in order', async () => {
    const first = await open()
    await Promise.all(entriesOf(30).map(first.append))
    await first.close()
    const second = await open()
    await Promise.all(entriesOf(30, 30).map(second.append))
    expect(await drained(second)).toEqual(entriesOf(60))
  })

  test('divides what it keeps into files of a bounded size, and removes each that is handed over', async () => {
    const spool = await open(2_000)
    for (const entry of entriesOf(60)) await spool.append(entry)
    const before = segments().length
    expect(before).toBeGreaterThan(5)
    let seen = 0
    await spool.drain(async () => {
      if (++seen === 50) expect(segments().length).toBeLessThan(before / 2)
    })
    expect(seen).toBe(60)
  })

  test('writes a thousand at once with a few syncs: nobody waits for all the others', async () => {
    const spool = await open()
    await spool.append(entryOf(0))
    const syncs = await watched('datasync')
    await Promise.all(entriesOf(1_000).map(spool.append))
    expect(syncs.mock.calls.length).toBeLessThanOrEqual(2)
  })

  test('is for the server’s eyes only', async () => {
    const spool = await open()
    await spool.append(entryOf(1))
    expect(modeOf()).toBe('700')
    expect(modeOf(segments()[0]!)).toBe('600')
    expect(modeOf('owner.lock')).toBe('600')
  })

  test('takes no entry that no reader of it could hold in memory', async () => {
    const spool = await open()
    const entry = { key: 'long', text: 'x'.repeat(300_000) }
    await expect(spool.append(entry)).rejects.toThrow(RangeError)
    expect(await drained(spool)).toEqual([])
  })

  test('has written all that it was given before it closes, and takes nothing later', async () => {
    const spool = await open()
    const appended = Promise.all(entriesOf(20).map(spool.append))
    await spool.close()
    await appended
    await expect(spool.append(entryOf(99))).rejects.toThrow('closed')
    expect(await drained(await open())).toEqual(entriesOf(20))
  })
})
