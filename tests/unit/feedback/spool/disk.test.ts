import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { tellsDiskFull } from '@/scripts/process/disk-full.js'
import { failing } from '@/tests/support/feedback/failing-disk'
import { entriesOf, entryOf } from '@/tests/support/feedback/spool-entries'
import { drained, spoolTest } from '@/tests/support/feedback/spool-test'
import { repository } from '@/tests/unit/scripts/support/run-script'

const { folder, told, open } = spoolTest()
afterEach(() => {
  jest.restoreAllMocks()
})

type Spool = Awaited<ReturnType<typeof open>>
const outcomes = async (spool: Spool, count: number, first: number) =>
  (await Promise.allSettled(entriesOf(count, first).map(spool.append))).map(({ status }) => status)

const refused = (count: number) => Array<string>(count).fill('rejected')

describe.each([
  ['a full disk in the middle of writing', 'appendFile', 'ENOSPC'],
  ['a full disk that is known at the sync', 'datasync', 'ENOSPC'],
  ['a broken disk', 'datasync', 'EIO'],
] as const)('%s', (_, call, code) => {
  test('refuses all that came together, and no later start finds any of it', async () => {
    const first = await open()
    await first.append(entryOf(0))
    const repair = await failing(call, code)
    expect(await outcomes(first, 10, 1)).toEqual(refused(10))
    await expect(first.append(entryOf(11))).rejects.toMatchObject({ code })
    repair()
    await first.close()
    expect(told()).toEqual(['disk-failed'])
    expect(await drained(await open())).toEqual([entryOf(0)])
    expect(told()).toEqual(['disk-failed'])
  })

  test('is over without a restart when there is room again', async () => {
    const spool = await open()
    await spool.append(entryOf(0))
    await failing(call, code, 1)
    expect(await outcomes(spool, 5, 1)).toEqual(refused(5))
    await Promise.all(entriesOf(3, 6).map(spool.append))
    expect(told()).toEqual(['disk-failed', 'recovered'])
    expect(await drained(spool)).toEqual([entryOf(0), ...entriesOf(3, 6)])
  })
})

test('a full disk says so in words that the portal knows', async () => {
  const spool = await open()
  await failing('appendFile', 'ENOSPC')
  const error = await spool.append(entryOf(0)).catch((refusal: Error) => refusal)
  expect(tellsDiskFull(String(error))).toBe(true)
})

test('what cannot be cut off at once is not handed over, and is cut off as soon as it can be', async () => {
  const spool = await open()
  await spool.append(entryOf(0))
  const endWrites = await failing('datasync', 'EIO')
  const endCuts = await failing('truncate', 'EIO')
  await expect(spool.append(entryOf(1))).rejects.toMatchObject({ code: 'EIO' })
  expect(told()).toEqual(['uncut', 'disk-failed'])
  expect(await drained(spool)).toEqual([entryOf(0)])
  await spool.append(entryOf(2)).catch(() => expect(told()).toContain('disk-failed'))
  endWrites()
  endCuts()
  await spool.append(entryOf(3))
  await spool.close()
  expect(await drained(await open())).toEqual([entryOf(3)])
})

test('a folder whose new name cannot be synced acknowledges nothing', async () => {
  const spool = await open()
  await failing('sync', 'EIO', 1)
  await expect(spool.append(entryOf(0))).rejects.toMatchObject({ code: 'EIO' })
  expect(readdirSync(folder())).toEqual(['owner.lock'])
  await spool.append(entryOf(1))
  expect(await drained(spool)).toEqual([entryOf(1)])
})

test('an entry that cannot be kept aside stays where it is', async () => {
  const spool = await open()
  await spool.append(entryOf(0))
  await failing('writeFile', 'ENOSPC', 1)
  const poison = async () => {
    throw Object.assign(new Error('never'), { name: 'Poison' })
  }
  expect(await spool.drain(poison)).toMatchObject({
    parked: 0,
    stoppedBy: { error: { code: 'ENOSPC' } },
  })
  expect(await spool.drain(poison)).toEqual({ taken: 0, parked: 1 })
})

test('a file that cannot be read now is read later', async () => {
  const spool = await open()
  await spool.append(entryOf(0))
  await failing('read', 'EIO', 1)
  expect(await spool.drain(async () => undefined)).toMatchObject({ taken: 0, stoppedBy: {} })
  expect(await drained(spool)).toEqual([entryOf(0)])
})

/** Appends 200 entries in a process whose files the kernel keeps below 40 KB each. */
const inSmallFiles = async () => {
  const script = `ulimit -f 40; exec "$0" --import tsx tests/support/feedback/spool-writer.ts "$1"`
  const child = spawn('bash', ['-c', script, process.execPath, folder()], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) lines.push(line)
  return lines
}

test('a kernel that writes a part and then refuses leaves whole what was acknowledged, and nothing else', async () => {
  const lines = await inSmallFiles()
  const acknowledged = lines.filter((line) => line.startsWith('key-'))
  expect(lines.filter((line) => line.startsWith('refused')).length).toBeGreaterThan(0)
  expect(acknowledged.length).toBeGreaterThan(0)
  const keys = (await drained(await open())).map(({ key }) => key)
  expect(keys.sort()).toEqual(acknowledged.sort())
  expect(told()).toEqual([])
})
