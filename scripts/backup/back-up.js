import { mkdtempSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from '../process/problem.js'
import { databaseOf } from './databases.js'
import { mediaFiles } from './media-files.js'
import { writeArchive } from './write-archive.js'

/**
 * Writes the database and the uploaded files into one file.
 * @param {{ DATABASE_URL: string, DATA_DIR: string }} portal @param {string} target
 * @param {(done: number, all: number) => void} [onProgress]
 */
export const backUp = async (portal, target, onProgress = () => {}) => {
  const database = databaseOf(portal.DATABASE_URL)
  if (!(await database.exists())) throw new Problem(`There is no database ${database.name}.`)
  const folder = path.dirname(target)
  await mkdir(folder, { recursive: true })
  const work = mkdtempSync(path.join(folder, '.backup-'))
  try {
    // The database first: each file that a record names is then there, or was removed since.
    const { sources, tables } = await database.copy(work)
    const all = [...sources, ...mediaFiles(portal.DATA_DIR)]
    return await writeArchive(target, all, { database: database.kind, tables }, onProgress)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
