import { jest } from '@jest/globals'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Processes start slowly on a machine that builds something at the same time.
jest.setTimeout(60_000)

export const repository = fileURLToPath(new URL('../../../..', import.meta.url))

export type Script = {
  /** Everything written so far, both streams. */
  written: () => string
  signal: (signal: NodeJS.Signals) => void
  ended: Promise<number | null>
  /** Waits until the text has been written. */
  says: (text: string) => Promise<void>
}

/** Starts Node in a checkout as npm would. */
export const startScript = (
  args: string[],
  env: Record<string, string> = {},
  cwd: string = repository,
): Script => {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      output += text.toString()
      listeners.forEach((listener) => listener())
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve()
      listeners.add(look)
      void ended.then(() => reject(new Error(`Ended without saying "${text}":\n${output}`)))
      look()
    })
  return { written: () => output, signal: (signal) => child.kill(signal), ended, says }
}

export const runScript = async (...args: Parameters<typeof startScript>) => {
  const script = startScript(...args)
  const code = await script.ended
  return { code, lines: script.written().trim().split('\n') }
}
