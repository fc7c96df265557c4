// Seeding takes seconds, and half the test files begin with it: the first of a run keeps a copy for the others.
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import Database from 'libsql'
import { MongoClient } from 'mongodb'
import { isMongoUrl } from '@/database/mongo-url'

const run = process.env.INTEGRATION_DIR ?? ''
const copies = path.join(run, 'seeded')
const url = process.env.DATABASE_URL ?? ''
const ownFolder = process.env.DATA_DIR ?? ''
const ownFile = path.join(ownFolder, 'julkisivu.db')
const isDatabaseFile = (file: string) => path.basename(file).startsWith('julkisivu.db')

const copyMongoDatabase = async (from: string, to: string) => {
  const client = new MongoClient(url)
  try {
    const source = client.db(from)
    for (const { name } of await source.listCollections({}, { nameOnly: true }).toArray()) {
      await source
        .collection(name)
        .aggregate([{ $out: { db: to, coll: name } }])
        .toArray()
    }
  } finally {
    await client.close()
  }
}

const ownDatabase = () => new URL(url).pathname.slice(1)

/** Keeps the portal that was just seeded, unless the run has a copy. */
export const keepSeeded = async (): Promise<void> => {
  if (existsSync(copies)) return
  const folder = path.join(run, `seeding-${randomUUID()}`)
  await cp(ownFolder, folder, { recursive: true, filter: (file) => !isDatabaseFile(file) })
  if (isMongoUrl(url)) {
    const name = `${path.basename(run)}-seeded-${randomUUID().slice(0, 8)}`
    await copyMongoDatabase(ownDatabase(), name)
    await writeFile(path.join(folder, 'mongodb-name'), name)
  } else {
    const database = new Database(ownFile)
    database.prepare('VACUUM INTO ?').run([path.join(folder, 'julkisivu.db')])
    database.close()
  }
  // Another test file may have been quicker.
  await rename(folder, copies).catch(() => undefined)
}

/** Puts the run's seeded portal in the place of an empty one. False where there is none, or where this one is not empty. */
export const takeSeeded = async (): Promise<boolean> => {
  if (!existsSync(copies) || existsSync(path.join(ownFolder, 'media')) || existsSync(ownFile))
    return false
  await mkdir(ownFolder, { recursive: true })
  await cp(copies, ownFolder, { recursive: true })
  if (isMongoUrl(url)) {
    const name = await readFile(path.join(copies, 'mongodb-name'), 'utf8')
    await copyMongoDatabase(name, ownDatabase())
  }
  return true
}
