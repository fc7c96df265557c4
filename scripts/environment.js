import path from 'node:path'
import { openDataFolder } from './portal/data-folder.js'
import { absoluteDatabaseUrl, databaseFile, fileUrl } from './portal/database-url.js'
import { readDotenv } from './portal/dotenv.js'
import { keptSecrets } from './portal/secrets.js'
import { root } from './root.js'

/** @typedef {import('./process/child.js').Environment} Environment */

const defaultPort = 3000

/** The port that is asked for when no option names one. */
export const portOf = (/** @type {Environment} */ given = { ...readDotenv(), ...process.env }) =>
  Number(given.PORT || defaultPort)

/**
 * The environment of a server or of a command that opens its database. Options come first, then this
 * process's environment, then `.env`, then the defaults of a fresh machine. `--data DIR` holds the
 * database too, so a `file:` address set elsewhere does not count beside it.
 * @param {{ dataDir?: string, port?: number }} [options]
 */
export const portalEnvironment = ({ dataDir, port } = {}) => {
  /** @type {Environment} */
  const given = { ...readDotenv(), ...process.env }
  const folder = dataDir ?? path.resolve(root, given.DATA_DIR || 'data')
  const ownDatabase = fileUrl(path.join(folder, 'julkisivu.db'))
  const database = absoluteDatabaseUrl(given.DATABASE_URL || ownDatabase, root)
  const serverPort = port ?? portOf(given)
  openDataFolder(folder)
  const isComplete = given.PAYLOAD_SECRET && given.REVALIDATE_SECRET
  const secrets = isComplete ? undefined : keptSecrets(folder)
  return {
    .../** @type {Environment} */ (given),
    DATA_DIR: folder,
    DATABASE_URL: dataDir && databaseFile(database) ? ownDatabase : database,
    PAYLOAD_SECRET: given.PAYLOAD_SECRET || secrets?.PAYLOAD_SECRET,
    REVALIDATE_SECRET: given.REVALIDATE_SECRET || secrets?.REVALIDATE_SECRET,
    SERVER_URL: given.SERVER_URL || `http://localhost:${serverPort}`,
    PORT: String(serverPort),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** @typedef {ReturnType<typeof portalEnvironment>} PortalEnvironment */
