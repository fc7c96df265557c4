import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startChild } from '../process/child.js'
import { diskFull } from '../process/disk-full.js'
import { Problem } from '../process/problem.js'
import { root } from '../root.js'

const bootSeconds = 90
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const endWithParent = new URL('../process/end-with-parent.js', import.meta.url).href

/**
 * A search of some thousand letters, each of them up to twelve characters in an address, is answered by its page;
 * Node by itself closes with a bare 431. The image says the same.
 */
const longestHeaders = '--max-http-header-size=65536'

/** @typedef {import('../process/child.js').Child} Server */

/** Starts `next start` on the production build. @param {import('../environment.js').PortalEnvironment} env */
export const startServer = (env) => {
  if (!existsSync(path.join(root, '.next', 'BUILD_ID'))) {
    throw new Problem('There is no build yet: run "npm run build" first.')
  }
  return startChild(
    process.execPath,
    [longestHeaders, '--import', endWithParent, next, 'start', '--port', env.PORT],
    { env: { ...env, NODE_ENV: 'production' }, isBound: true },
  )
}

/** Waits for the end that nobody asked for, and says it in one sentence. @param {Server} server */
export const unexpectedEnd = async (server) => {
  const { code, signal, metFullDisk } = await server.ended
  if (metFullDisk) return diskFull()
  if (signal) return new Problem(`The server was ended from outside by ${signal}.`, code)
  return new Problem(
    `The server ended by itself with code ${code}: its own words are above.`,
    code || 1,
  )
}

/** @param {string} url */
const answers = async (url) => {
  try {
    const { status } = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
    return status < 500
  } catch {
    return false
  }
}

/** @param {string} url @param {Server} server */
export const waitUntilAnswers = async (url, server) => {
  /** @type {Problem | undefined} */
  let end
  void unexpectedEnd(server).then((problem) => (end = problem))
  const deadline = Date.now() + bootSeconds * 1000
  while (!(await answers(url))) {
    if (end) throw end
    if (Date.now() > deadline) {
      throw new Problem(
        `The server did not answer within ${bootSeconds} s: its own words are above.`,
      )
    }
    await setTimeout(200)
  }
}
