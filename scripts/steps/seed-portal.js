import { existsSync } from 'node:fs'
import path from 'node:path'
import { isMongoUrl, maskedUrl } from '../../database/mongo-url.js'
import { holdsContent } from '../mongodb/holds-content.js'
import { databaseFile } from '../portal/database-url.js'
import { runChild } from '../process/child.js'
import { loadingLexical } from '../process/loading-lexical.js'
import { step } from '../process/progress.js'
import { root } from '../root.js'
import { filesHash } from './files-hash.js'
import { runChecked } from './run-checked.js'
import { stampAt } from './stamp.js'

const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const isSeedInput = (/** @type {string} */ file) => /^(seed|collections|migrations)\//.test(file)

/** @typedef {import('../environment.js').PortalEnvironment} PortalEnvironment */

/** @param {PortalEnvironment} env */
const stampOf = (env) => stampAt(path.join(env.DATA_DIR, 'seeded-from'))

/** Of the seed's sources and, where the database is not in the data folder, which one it was. @param {PortalEnvironment} env */
const seedHash = async ({ DATABASE_URL }) => {
  const hash = await filesHash(isSeedInput)
  return hash && isMongoUrl(DATABASE_URL) ? `${hash} ${maskedUrl(DATABASE_URL)}` : hash
}

/** @param {PortalEnvironment} env */
export const loginsFile = (env) => path.join(env.DATA_DIR, 'demo-logins.json')

/**
 * Makes or migrates the database and fills it with the demo content.
 * @param {PortalEnvironment} env @param {string[]} [args] options of the seed itself
 */
export const seedPortal = async (env, args = []) => {
  await runChecked({
    what: 'The seed',
    run: () =>
      runChild(process.execPath, [tsx, 'seed/cli.ts', ...args], { env: loadingLexical(env) }),
    isDone: ({ lastLine }) => lastLine.startsWith('seeded '),
  })
  stampOf(env).set(await seedHash(env))
}

/** @param {string} url */
const isFilled = async (url) => {
  const file = databaseFile(url)
  return file ? existsSync(file) : holdsContent(url)
}

/** The same, unless this data folder was filled from the same sources. @param {PortalEnvironment} env */
export const seedPortalOnce = async (env) => {
  const isThere = existsSync(loginsFile(env)) && (await isFilled(env.DATABASE_URL))
  if (isThere && stampOf(env).matches(await seedHash(env))) return
  await step('Seeding the database', () => seedPortal(env))
}
