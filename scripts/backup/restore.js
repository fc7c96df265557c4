import { createWriteStream, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../process/problem.js'
import { databaseOf } from './databases.js'
import { mediaFolder } from './media-files.js'
import { unpackArchive, verifyArchive } from './read-archive.js'

/** The secrets are made before anything else, and no backup holds them. */
const mayStand = ['secrets.json']

/** @param {string} folder */
const ensureEmpty = (folder) => {
  const found = existsSync(folder)
    ? readdirSync(folder).find((name) => !mayStand.includes(name))
    : undefined
  if (found) {
    throw new Problem(
      `The data folder ${folder} is not empty ("${found}"): restore into another one with --data DIR.`,
    )
  }
}

/** @param {string} archive @param {string} folder */
const unpack = (archive, folder) =>
  unpackArchive(archive, async (name, content) => {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await pipeline(content, createWriteStream(file, { mode: 0o644 }))
  })

/**
 * @param {Record<string, import('./manifest.js').TableSum>} expected
 * @param {Record<string, import('./manifest.js').TableSum>} found
 */
export const differingTable = (expected, found) =>
  [...new Set([...Object.keys(expected), ...Object.keys(found)])].find(
    (name) => expected[name]?.sha256 !== found[name]?.sha256,
  )

/**
 * Makes a portal from a backup, in an empty place. Everything is verified before anything is written.
 * @param {{ DATABASE_URL: string, DATA_DIR: string }} portal @param {string} archive
 */
export const restore = async (portal, archive) => {
  const manifest = await verifyArchive(archive)
  const database = databaseOf(portal.DATABASE_URL)
  if (manifest.database !== database.kind) {
    throw new Problem(
      `The backup is of ${manifest.database}, but DATABASE_URL names ${database.kind}: restore it into ${manifest.database}, then see "npm run migrate:database".`,
    )
  }
  ensureEmpty(portal.DATA_DIR)
  if (await database.exists()) {
    throw new Problem(`The database ${database.name} is not empty: restore into an empty one.`)
  }
  await mkdir(portal.DATA_DIR, { recursive: true })
  const work = mkdtempSync(path.join(portal.DATA_DIR, '.restore-'))
  try {
    await unpack(archive, work)
    await database.takeOver(work)
    const media = mediaFolder(work)
    if (existsSync(media)) await rename(media, mediaFolder(portal.DATA_DIR))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  const table = differingTable(manifest.tables, await database.sums())
  if (table)
    throw new Problem(
      `"${table}" differs from the backup after restoring: empty database and data folder, then restore again.`,
    )
  return manifest
}
