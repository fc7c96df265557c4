import path from 'node:path'
import { Problem } from '../process/problem.js'

/** @typedef {{ port?: number, dataDir?: string, rest: string[] }} PortalOptions */

/** @param {string} text */
const parsePort = (text) => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Problem(`"${text}" is not a port: give a number from 1 to 65535 after --port.`)
  }
  return port
}

/**
 * Takes `--port N` and `--data DIR` (also with `=`) out of a command's arguments.
 * @param {string[]} args @returns {PortalOptions}
 */
export const parsePortalOptions = (args) => {
  /** @type {PortalOptions} */
  const options = { rest: [] }
  const left = args.flatMap((arg) => arg.match(/^(--(?:port|data))=(.*)$/s)?.slice(1) ?? [arg])
  while (left.length > 0) {
    const arg = left.shift() ?? ''
    if (arg !== '--port' && arg !== '--data') {
      options.rest.push(arg)
      continue
    }
    const value = left.shift()
    if (!value || value.startsWith('--')) throw new Problem(`A value is missing after ${arg}.`)
    if (arg === '--port') options.port = parsePort(value)
    else options.dataDir = path.resolve(value)
  }
  return options
}

/** The same for a command that takes nothing else. @param {string[]} args */
export const parseOnlyPortalOptions = (args) => {
  const { rest, ...options } = parsePortalOptions(args)
  if (rest.length > 0) {
    throw new Problem(`"${rest[0]}" is not an option here: use --port N and --data DIR.`)
  }
  return options
}
