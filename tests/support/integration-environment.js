// Runs before each test file: an empty data folder and an address that no server has.
import { mkdtempSync } from 'node:fs'
import path from 'node:path'

const folder = mkdtempSync(path.join(process.env.INTEGRATION_DIR ?? '', 'data-'))

Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: `file:${path.join(folder, 'julkisivu.db')}`,
  PAYLOAD_SECRET: 'a secret for tests only',
  REVALIDATE_SECRET: 'another secret for tests only',
  SERVER_URL: 'http://localhost:3000',
})
