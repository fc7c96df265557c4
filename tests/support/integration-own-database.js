import { afterAll } from '@jest/globals'
import { isMongoUrl } from '../../database/mongo-url.js'
import { dropDatabases } from '../../scripts/mongodb/drop-databases.js'

// MongoDB keeps each collection and index of each database open, and all of them together are more than it may.
afterAll(async () => {
  const url = process.env.DATABASE_URL ?? ''
  if (isMongoUrl(url)) await dropDatabases(url, new URL(url).pathname.slice(1))
})
