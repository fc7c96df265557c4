import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../process/problem.js'
import { openMongod } from './open-mongod.js'

const keeper = fileURLToPath(new URL('keeper.js', import.meta.url))

/** @typedef {{ user: string, password: string }} Credentials */

/**
 * A `mongod` of our own. `kill` ends it outright, `start` starts it again on the same data and port.
 * @typedef {object} Mongod
 * @property {string} url
 * @property {string} version as the server itself says it
 * @property {number} port
 * @property {string} folder of its data, key and log
 * @property {() => Promise<void>} kill
 * @property {() => Promise<void>} start
 * @property {() => Promise<void>} remove ends it and removes its data
 */

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** @param {string} folder */
const makeKeyFile = (folder) => {
  const file = path.join(folder, 'key')
  writeFileSync(file, randomBytes(96).toString('base64'), { mode: 0o400 })
  return file
}

/** @param {string} log */
const lastWords = (log) =>
  existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n') : ''

/**
 * Starts `mongod` on a free port of this machine with an empty data folder: a replica set of one, or a
 * standalone server; with credentials it lets nobody else in.
 * @param {string} binary
 * @param {{ isStandalone?: boolean, credentials?: Credentials }} [options]
 * @returns {Promise<Mongod>}
 */
export const startMongod = async (binary, { isStandalone = false, credentials } = {}) => {
  const replicaSet = isStandalone ? undefined : 'julkisivu'
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-mongod-'))
  const port = await freePort()
  const log = path.join(folder, 'log')
  const data = path.join(folder, 'data')
  mkdirSync(data)
  const args = [
    ...['--dbpath', data, '--logpath', log, '--port', String(port), '--bind_ip', '127.0.0.1'],
    ...['--unixSocketPrefix', folder, '--wiredTigerCacheSizeGB', '0.25'],
    ...(replicaSet ? ['--replSet', replicaSet] : []),
    ...(credentials ? ['--keyFile', makeKeyFile(folder)] : []),
  ]
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child
  const hasEnded = () => !child || child.exitCode !== null || child.signalCode !== null
  const kill = async () => {
    if (!child?.pid || hasEnded()) return
    const ended = once(child, 'exit')
    // The whole group: the keeper and its mongod, both at once.
    process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  const remove = async () => {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const start = async () => {
    child = spawn(process.execPath, [keeper, binary, folder, ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      detached: true,
    })
    child.unref()
    child.channel?.unref()
    const ended = once(child, 'exit').then(() => {
      throw new Problem(`${binary} ended while starting:\n${lastWords(log)}`)
    })
    const opened = openMongod({ port, replicaSet, credentials })
    version = await Promise.race([opened, ended])
  }
  let version = ''
  try {
    await start()
  } catch (error) {
    await remove()
    throw error
  }
  const user = credentials ? `${credentials.user}:${encodeURIComponent(credentials.password)}@` : ''
  const query = [
    'retryWrites=true',
    ...(replicaSet ? [`replicaSet=${replicaSet}`] : []),
    ...(credentials ? ['authSource=admin'] : []),
  ]
  const url = `mongodb://${user}127.0.0.1:${port}/portal?${query.join('&')}`
  return { url, version, port, folder, kill, start, remove }
}
