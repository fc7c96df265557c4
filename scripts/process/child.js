import { spawn } from 'node:child_process'
import { root } from '../root.js'
import { exitCodeOf, keepTrackOf, sendSignal } from './children.js'
import { tellsDiskFull } from './disk-full.js'

const keptCharacters = 64_000

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * How a child ended. `output` is the end of what it wrote, `lastLine` the last line on its standard
 * output that holds anything.
 * @typedef {{ code: number, signal: NodeJS.Signals | null, output: string, lastLine: string, metFullDisk: boolean }} Ended
 * @typedef {{ ended: Promise<Ended>, stop: (signal?: NodeJS.Signals) => void }} Child
 * @typedef {{ env?: Environment, isBound?: boolean }} ChildOptions `isBound`: told by its channel when we die
 */

/** @param {string} text */
const lastLineOf = (text) => text.trimEnd().split('\n').at(-1)?.trim() ?? ''

/**
 * Starts a program in the checkout, in a process group of its own, and shows what it writes.
 * @param {string} command @param {string[]} args @param {ChildOptions} [options]
 * @returns {Child}
 */
export const startChild = (command, args, { env, isBound = false } = {}) => {
  const child = spawn(command, args, {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ (env ?? process.env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(isBound ? /** @type {const} */ (['ipc']) : [])],
  })
  keepTrackOf(child, true)
  let stdout = ''
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text)
    stdout = (stdout + text).slice(-keptCharacters)
    output = (output + text).slice(-keptCharacters)
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    process.stderr.write(text)
    output = (output + text).slice(-keptCharacters)
  })
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) =>
      resolve({
        code: code ?? exitCodeOf(signal),
        signal,
        output,
        lastLine: lastLineOf(stdout),
        metFullDisk: tellsDiskFull(output),
      }),
    )
  })
  return { ended, stop: (signal = 'SIGTERM') => sendSignal(child, true, signal) }
}

/** Runs a program to its end. @param {string} command @param {string[]} args @param {ChildOptions} [options] */
export const runChild = (command, args, options) => startChild(command, args, options).ended
