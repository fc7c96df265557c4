import { constants } from 'node:os'
import { errorCode } from './error-code.js'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** Every process of ours that runs, and whether it leads a group of its own. @type {Map<ChildProcess, boolean>} */
const running = new Map()
/** @type {{ signal: NodeJS.Signals, at: number } | undefined} */
let interruption

/** @param {ChildProcess} child @param {boolean} leadsGroup @param {NodeJS.Signals} signal */
export const sendSignal = (child, leadsGroup, signal) => {
  if (!child.pid) return
  try {
    process.kill(leadsGroup ? -child.pid : child.pid, signal)
  } catch (error) {
    // macOS says EPERM of a group whose last member has just ended.
    if (!['ESRCH', 'EPERM'].includes(errorCode(error) ?? '')) throw error
  }
}

/** @param {NodeJS.Signals} signal */
const sendToAll = (signal) =>
  running.forEach((leadsGroup, child) => sendSignal(child, leadsGroup, signal))

/** As a shell counts them. @param {NodeJS.Signals | null} signal */
export const exitCodeOf = (signal) => (signal ? 128 + constants.signals[signal] : 1)

/** @param {ChildProcess} child @param {boolean} leadsGroup */
export const keepTrackOf = (child, leadsGroup) => {
  running.set(child, leadsGroup)
  child.once('exit', () => {
    // What the child itself started must not outlive it.
    if (leadsGroup) sendSignal(child, true, 'SIGKILL')
  })
  child.once('close', (code, signal) => {
    running.delete(child)
    if (interruption && running.size === 0) {
      process.exit(code ?? exitCodeOf(signal ?? interruption.signal))
    }
  })
}

/** @param {NodeJS.Signals} signal */
const passOn = (signal) => {
  if (running.size === 0) process.exit(exitCodeOf(signal))
  // One Ctrl-C may arrive twice: from the terminal and from npm. A later one means "now".
  const isRepeated = interruption !== undefined && Date.now() - interruption.at > 1000
  interruption ??= { signal, at: Date.now() }
  sendToAll(isRepeated ? 'SIGKILL' : signal)
  setTimeout(() => sendToAll('SIGKILL'), 10_000).unref()
}

/** From now on Ctrl-C and the like end every child first and then this process; so does its own end. */
export const endChildrenOnSignals = () => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => passOn(signal))
  }
  process.on('exit', () => sendToAll('SIGKILL'))
}
