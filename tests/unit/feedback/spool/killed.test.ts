import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from '@jest/globals'
import { seeded } from '@/tests/support/feedback/seeded'
import { entryOf, type NumberedEntry } from '@/tests/support/feedback/spool-entries'
import { drained, spoolTest } from '@/tests/support/feedback/spool-test'
import { repository } from '@/tests/unit/scripts/support/run-script'

const { folder, told, open } = spoolTest()
const seeds = Array.from({ length: Number(process.env.FAULT_SEEDS ?? 3) }, (_, index) => index + 1)

/** Runs a writer of 200 entries until so many acknowledgements and some milliseconds more. */
const killedWriter = async (task: 'write' | 'drain', first: number, lines: number, ms: number) => {
  const script = 'tests/support/feedback/spool-writer.ts'
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, folder(), task, String(first), '20000'],
    {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  )
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    if (said.length === lines) setTimeout(() => child.kill('SIGKILL'), ms)
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, 'exit')
  return said
}

test.each(seeds)(
  'a process killed again and again while it writes and hands over has lost nothing that it acknowledged, seed %i',
  async (seed) => {
    const below = seeded(seed)
    const said: string[] = []
    for (const [first, task] of [
      [0, 'write'],
      [200, 'drain'],
    ] as const)
      said.push(...(await killedWriter(task, first, 1 + Math.floor(below(150)), below(8))))

    const acknowledged = said.filter((line) => line.startsWith('key-'))
    const taken = said.filter((line) => line.startsWith('taken ')).map((line) => line.slice(6))
    const rest = await drained(await open())
    const arrived = new Set([...taken, ...rest.map(({ key }) => key)])

    expect(said.filter((line) => /^refused|^event disk/.test(line))).toEqual([])
    expect(acknowledged.filter((key) => !arrived.has(key))).toEqual([])
    rest.forEach((entry: NumberedEntry) =>
      expect(entry).toEqual(entryOf(Number(entry.key.slice(4)))),
    )
    expect(told().filter((event) => event !== 'line-damaged')).toEqual([])
  },
)
