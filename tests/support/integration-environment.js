// Runs before each test file: an empty data folder, an empty database and an address that no server has.
import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { withDatabase } from '../../database/mongo-url.js'

const folder = mkdtempSync(path.join(process.env.INTEGRATION_DIR ?? '', 'data-'))
const mongo = process.env.INTEGRATION_MONGODB_URL
const ownName = `${path.basename(process.env.INTEGRATION_DIR ?? '')}-${randomUUID().slice(0, 8)}`

Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: mongo ? withDatabase(mongo, ownName) : `file:${path.join(folder, 'julkisivu.db')}`,
  PAYLOAD_SECRET: 'a secret for tests only',
  REVALIDATE_SECRET: 'another secret for tests only',
  SERVER_URL: 'http://localhost:3000',
  // Thousands of refusals are what these tests ask for. LOG_LEVEL=info shows them.
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
})
