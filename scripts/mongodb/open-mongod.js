import { setTimeout } from 'node:timers/promises'
import { Problem } from '../process/problem.js'

const patienceMs = 60_000
const alreadyInitiated = 23

/** @param {unknown} error */
const codeOf = (error) => /** @type {{ code?: unknown }} */ (error).code

/** @param {import('mongodb').Db} admin @param {string} name @param {number} port */
const initiate = async (admin, name, port) => {
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  await admin.command({ replSetInitiate: { _id: name, members } }).catch((error) => {
    if (codeOf(error) !== alreadyInitiated) throw error
  })
}

/** @param {import('mongodb').Db} admin @param {number} deadline */
const untilWritable = async (admin, deadline) => {
  while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
    if (Date.now() > deadline) throw new Problem('mongod has not become primary.')
    await setTimeout(50)
  }
}

/**
 * Waits until a new server on this machine answers, makes it a replica set of one and, on request,
 * makes its first user (only its own machine may, and only while there is none).
 * @param {{ port: number, replicaSet?: string, credentials?: import('./mongod.js').Credentials }} options
 * @returns {Promise<string>} the version that it says of itself
 */
export const openMongod = async ({ port, replicaSet, credentials }) => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: patienceMs,
    connectTimeoutMS: 2000,
    heartbeatFrequencyMS: 500,
  })
  const admin = client.db('admin')
  try {
    if (replicaSet) await initiate(admin, replicaSet, port).catch(ignoreClosedDoor)
    await untilWritable(admin, Date.now() + patienceMs)
    if (credentials) {
      const { user, password } = credentials
      await admin
        .command({ createUser: user, pwd: password, roles: ['root'] })
        .catch(ignoreClosedDoor)
    }
    return String((await admin.command({ buildInfo: 1 })).version)
  } finally {
    await client.close()
  }
}

/** On a second start the user is there already, so these questions are refused. @param {unknown} error */
const ignoreClosedDoor = (error) => {
  if (codeOf(error) !== 13) throw error
}
