import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { withDatabase } from '@/database/mongo-url'
import { dropDatabase } from './mongo-database'

const run = promisify(execFile)
const variable = 'E2E_TEMPLATE'

/** Seeds a data folder of which every worker gets a copy. */
export const makeTemplate = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-template-'))
  process.env[variable] = folder
  await run(process.execPath, ['scripts/seed.js', '--data', folder], {
    env: ownEnvironment(folder),
  })
}

export const removeTemplate = async () => {
  const folder = process.env[variable] ?? ''
  rmSync(folder, { recursive: true, force: true })
  if (runsOnMongo()) await dropDatabase(databaseOf(folder))
}

/** `npm test -- e2e-mongodb` runs on the MongoDB that this names, everything else on SQLite. */
export const runsOnMongo = () => Boolean(process.env.E2E_MONGODB_URL)

/** Address of the database that belongs to a data folder. */
export const databaseOf = (folder: string) => {
  const mongo = process.env.E2E_MONGODB_URL
  return mongo
    ? withDatabase(mongo, path.basename(folder))
    : `file:${path.join(folder, 'julkisivu.db')}`
}

export const templateFolder = () => {
  const folder = process.env[variable]
  if (!folder) throw new Error('The global setup has not seeded a template.')
  return folder
}

/** Whatever database the developer's own environment names, tests keep out of it. */
export const ownEnvironment = (folder: string) => {
  const env: Record<string, string | undefined> = { ...process.env }
  delete env.NODE_ENV
  return Object.assign(env as NodeJS.ProcessEnv, {
    DATA_DIR: folder,
    DATABASE_URL: databaseOf(folder),
  })
}
