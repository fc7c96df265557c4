import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { copySqlite, sqliteSums } from './sqlite-copy.js'

/** @typedef {import('./databases.js').PortalDatabase} PortalDatabase */

const entryName = 'database/julkisivu.db'

/** @param {string} file @returns {PortalDatabase} */
export const sqliteDatabase = (file) => ({
  kind: 'sqlite',
  name: file,
  exists: async () => existsSync(file),
  copy: async (folder) => {
    const copy = path.join(folder, 'database')
    await copySqlite(file, copy)
    return {
      sources: [{ name: entryName, file: copy, isLive: false }],
      tables: await sqliteSums(copy),
    }
  },
  takeOver: async (folder) => {
    await mkdir(path.dirname(file), { recursive: true })
    // The file may belong on another disk than the data folder.
    await copyFile(path.join(folder, entryName), `${file}.part`)
    await rename(`${file}.part`, file)
  },
  sums: () => sqliteSums(file),
})
