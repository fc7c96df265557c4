import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { Poison } from '@/feedback/spool/poison'
import { entriesOf, entryOf } from '@/tests/support/feedback/spool-entries'
import { drained, spoolTest } from '@/tests/support/feedback/spool-test'

const { folder, told, open } = spoolTest()

test('a database that is away stops the drain, and the entry stays first', async () => {
  const spool = await open()
  await Promise.all(entriesOf(5).map(spool.append))
  const taken: string[] = []
  const result = await spool.drain(async ({ key }) => {
    if (key === 'key-2') throw new Error('The database is away')
    taken.push(key)
  })
  expect(result).toEqual({
    taken: 2,
    parked: 0,
    stoppedBy: { error: new Error('The database is away') },
  })
  expect(taken).toEqual(['key-0', 'key-1'])
  expect(await drained(spool)).toEqual(entriesOf(3, 2))
})

test('an entry that the database will never take is kept aside with the reason; the others go on', async () => {
  const spool = await open()
  await Promise.all(entriesOf(3).map(spool.append))
  const result = await spool.drain(async ({ key }) => {
    if (key === 'key-1') throw new Poison('The locale is unknown')
  })
  expect(result).toEqual({ taken: 2, parked: 1 })
  expect(told()).toEqual(['entry-parked'])
  const file = path.join(folder(), 'parked', 'key-1.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    reason: 'The locale is unknown',
    entry: entryOf(1),
  })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(spool.pendingBytes()).toBe(0)
})

test('an entry that is kept aside twice, since a crash came between, is one file', async () => {
  const poison = async () => {
    throw new Poison('never')
  }
  for (const _ of [1, 2]) {
    const spool = await open()
    await spool.append(entryOf(1))
    await spool.drain(poison)
    await spool.close()
  }
  expect(readdirSync(path.join(folder(), 'parked'))).toEqual(['key-1.json'])
})

test('what comes during a drain is handed over by it, and what comes at its very end is not lost', async () => {
  const spool = await open()
  await spool.append(entryOf(0))
  const taken: string[] = []
  const appended: Promise<void>[] = []
  await spool.drain(async ({ key }) => {
    taken.push(key)
    // Each is written while the drain makes up its mind whether the file is done.
    if (taken.length < 40) appended.push(spool.append(entryOf(taken.length)))
  })
  await Promise.all(appended)
  taken.push(...(await drained(spool)).map(({ key }) => key))
  expect(taken).toEqual(entriesOf(40).map(({ key }) => key))
})

test('two drains at once hand each entry over once', async () => {
  const spool = await open()
  await Promise.all(entriesOf(20).map(spool.append))
  const both = await Promise.all([drained(spool), drained(spool)])
  expect(both.flat()).toEqual(entriesOf(20))
})

test('closing waits for the entry in hand and leaves the rest for later', async () => {
  const spool = await open()
  await Promise.all(entriesOf(5).map(spool.append))
  let closing: Promise<void> | undefined
  let taken = 0
  await spool.drain(async () => {
    taken += 1
    closing ??= spool.close()
  })
  await closing
  expect(taken).toBe(1)
  expect((await drained(await open())).at(-1)).toEqual(entryOf(4))
})
