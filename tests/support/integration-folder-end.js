import { rmSync } from 'node:fs'
import path from 'node:path'
import { dropDatabases } from '../../scripts/mongodb/drop-databases.js'

/** Removes what the integration tests left. */
export default async function removeFolder() {
  const folder = process.env.INTEGRATION_DIR ?? ''
  rmSync(folder, { recursive: true, force: true })
  const url = process.env.INTEGRATION_MONGODB_URL
  if (url) await dropDatabases(url, `${path.basename(folder)}-`)
}
