import { findMongod } from '../mongodb/find-mongod.js'
import { startMongod } from '../mongodb/mongod.js'
import { step } from '../process/progress.js'

/** @typedef {{ url: string, version: string }} TestMongodb */

/** @param {string} url */
const versionOf = async (url) => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url)
  try {
    return String((await client.db().command({ buildInfo: 1 })).version)
  } finally {
    await client.close()
  }
}

/** @returns {Promise<TestMongodb>} */
const open = async () => {
  const url = process.env.MONGODB_URL
  if (url) return { url, version: await versionOf(url) }
  return step('Starting a MongoDB for the tests', async () => startMongod(await findMongod()))
}

/** @type {Promise<TestMongodb> | undefined} */
let opened

/**
 * A real MongoDB, the same for all parts of a run: the one that MONGODB_URL names, or one of our own,
 * which ends with this process.
 */
export const testMongodb = () => (opened ??= open())
