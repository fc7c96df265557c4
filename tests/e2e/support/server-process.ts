import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

const bootMs = 90_000
const endMs = 15_000

export type ServerProcess = {
  pid: number
  /** Everything that it has written so far. */
  log: () => string
  hasEnded: () => boolean
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** Runs `npm start`'s own script and reads along. */
export const startServerProcess = (args: string[], env: NodeJS.ProcessEnv): ServerProcess => {
  const child = spawn(process.execPath, ['scripts/start.js', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let written = ''
  const append = (text: Buffer) => {
    written += text.toString()
  }
  child.stdout?.on('data', append)
  child.stderr?.on('data', append)
  const ended = once(child, 'exit')
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  return {
    pid: child.pid ?? 0,
    log: () => written,
    hasEnded,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
}

const answers = (url: string) =>
  fetch(url, { redirect: 'manual' }).then(
    ({ status }) => status < 500,
    () => false,
  )

/** A server whose starter was killed hears of it, and ends a moment later. */
export const untilSilent = async (url: string) => {
  const deadline = Date.now() + endMs
  while (await answers(url)) {
    if (Date.now() > deadline) throw new Error(`The server of ${url} goes on without its starter.`)
    await setTimeout(50)
  }
}

export const untilAnswers = async (url: string, server: ServerProcess) => {
  const deadline = Date.now() + bootMs
  while (!(await answers(url))) {
    if (server.hasEnded()) throw new Error(`The server ended while starting:\n${server.log()}`)
    if (Date.now() > deadline) throw new Error(`The server does not answer:\n${server.log()}`)
    await setTimeout(100)
  }
}
