import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { maskedUrl } from '../../database/mongo-url.js'
import { copyMongo, fillCollection, mongoSums } from './mongo-copy.js'

/** @typedef {import('./databases.js').PortalDatabase} PortalDatabase */

/**
 * @template T
 * @param {string} url @param {(client: import('mongodb').MongoClient) => Promise<T>} work
 */
export const withMongo = async (url, work) => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

/** @param {string} url @returns {PortalDatabase} */
export const mongoDatabase = (url) => ({
  kind: 'mongodb',
  name: maskedUrl(url),
  exists: () =>
    withMongo(url, async (client) => (await client.db().listCollections().toArray()).length > 0),
  copy: async (folder) => {
    const collections = path.join(folder, 'collections')
    await mkdir(collections)
    const tables = await withMongo(url, (client) => copyMongo(client, collections))
    const sources = Object.keys(tables).map((name) => ({
      name: `database/${name}.jsonl`,
      file: path.join(collections, `${name}.jsonl`),
      isLive: false,
    }))
    return { sources, tables }
  },
  takeOver: async (folder) => {
    const collections = path.join(folder, 'database')
    await withMongo(url, async (client) => {
      for (const file of await readdir(collections)) {
        await fillCollection(client, path.basename(file, '.jsonl'), path.join(collections, file))
      }
    })
  },
  sums: () => withMongo(url, mongoSums),
})
