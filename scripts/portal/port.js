import { createServer } from 'node:net'
import { errorCode } from '../process/error-code.js'
import { Problem } from '../process/problem.js'

/** Next listens on every address; a server on the loopback address alone would still shadow it. */
const hosts = ['::', '127.0.0.1']

/** @param {number} port @param {string} host @returns {Promise<string | undefined>} error code */
const tryListening = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(errorCode(error)))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })

/** Throws a problem when no server of ours could listen on the port. @param {number} port */
export const ensurePortIsFree = async (port) => {
  for (const host of hosts) {
    const code = await tryListening(port, host)
    if (code === 'EADDRINUSE') {
      throw new Problem(
        `Port ${port} is taken: stop what uses it, or choose another with --port N.`,
      )
    }
    if (code === 'EACCES') {
      throw new Problem(`Port ${port} is reserved for root: choose one above 1023 with --port N.`)
    }
  }
}
