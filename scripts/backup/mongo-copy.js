import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'

/** @typedef {import('./manifest.js').TableSum} TableSum */

const batchSize = 500

/** The collections of a portal, sorted by name. @param {import('mongodb').Db} db */
const collectionsOf = async (db) => {
  const all = await db.listCollections({ type: 'collection' }, { nameOnly: false }).toArray()
  return all
    .map((collection) => ({
      name: collection.name,
      options: 'options' in collection ? (collection.options ?? {}) : {},
    }))
    .filter(({ name }) => !name.startsWith('system.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Every document of a collection as a line of Extended JSON, in the order of ids.
 * @param {import('mongodb').Db} db @param {string} name @param {import('mongodb').ClientSession} session
 */
async function* linesOf(db, name, session) {
  const { EJSON } = (await import('mongodb')).BSON
  const documents = db.collection(name).find({}, { session, sort: { _id: 1 }, batchSize })
  for await (const document of documents) yield `${EJSON.stringify(document, { relaxed: false })}\n`
}

/**
 * @param {AsyncIterable<string>} lines @param {(line: string) => void} [onLine]
 * @returns {Promise<TableSum>}
 */
const sumOf = async (lines, onLine = () => {}) => {
  const hash = createHash('sha256')
  let rows = 0
  for await (const line of lines) {
    hash.update(line)
    rows += 1
    onLine(line)
  }
  return { rows, sha256: hash.digest('hex') }
}

/**
 * Works on all collections as they are at one moment, also while a server writes.
 * @template T
 * @param {import('mongodb').MongoClient} client
 * @param {(name: string, lines: AsyncIterable<string>, about: { options: object, indexes: object[] }) => Promise<T>} work
 */
const atOneMoment = async (client, work) => {
  const db = client.db()
  const session = client.startSession({ snapshot: true })
  try {
    /** @type {Record<string, T>} */
    const results = {}
    for (const { name, options } of await collectionsOf(db)) {
      const indexes = await db.collection(name).indexes()
      results[name] = await work(name, linesOf(db, name, session), { options, indexes })
    }
    return results
  } finally {
    await session.endSession()
  }
}

/** What each collection says. @param {import('mongodb').MongoClient} client */
export const mongoSums = (client) => atOneMoment(client, (_, lines) => sumOf(lines))

/**
 * Writes each collection to `<folder>/<name>.jsonl`; the first line tells how the collection was made.
 * @param {import('mongodb').MongoClient} client @param {string} folder
 */
export const copyMongo = (client, folder) =>
  atOneMoment(client, async (name, lines, about) => {
    const target = createWriteStream(path.join(folder, `${name}.jsonl`))
    const hash = createHash('sha256')
    let rows = 0
    await pipeline(async function* () {
      yield `${JSON.stringify(about)}\n`
      for await (const line of lines) {
        hash.update(line)
        rows += 1
        yield line
      }
    }, target)
    return { rows, sha256: hash.digest('hex') }
  })

/** @param {import('mongodb').Db} db @param {string} name @param {{ options: object, indexes: { name?: string, key: object }[] }} about */
const makeCollection = async (db, name, { options, indexes }) => {
  const collection = await db.createCollection(name, options)
  for (const { key, name: indexName, ...rest } of indexes) {
    if (indexName === '_id_') continue
    const { v: _version, ns: _namespace, ...wanted } = /** @type {Record<string, unknown>} */ (rest)
    await collection.createIndex(/** @type {import('mongodb').IndexSpecification} */ (key), {
      name: indexName,
      ...wanted,
    })
  }
  return collection
}

/** Makes a collection from what `copyMongo` wrote. @param {import('mongodb').MongoClient} client @param {string} name @param {string} file */
export const fillCollection = async (client, name, file) => {
  const { EJSON } = (await import('mongodb')).BSON
  /** @type {import('mongodb').Collection | undefined} */
  let collection
  /** @type {import('mongodb').Document[]} */
  let batch = []
  const write = async () => {
    if (collection && batch.length > 0) await collection.insertMany(batch)
    batch = []
  }
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    if (!collection) {
      collection = await makeCollection(client.db(), name, JSON.parse(line))
      continue
    }
    batch.push(EJSON.parse(line, { relaxed: false }))
    if (batch.length === batchSize) await write()
  }
  await write()
}
