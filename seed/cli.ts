// `npm run seed`. Ends with a line `seeded {…}`: that alone proves its work (design §3.20).
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

const dataDir = path.resolve(process.env.DATA_DIR ?? 'data')
const isTest = process.env.NODE_ENV === 'test'

const openPayload = async (): Promise<Payload> => {
  mkdirSync(dataDir, { recursive: true })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  // Under test the adapter has already made the tables, and would ask on the terminal about migrations.
  if (!isTest) await payload.db.migrate()
  return payload
}

const tellCaches = async () => {
  const { noteInJournals, tellServer } = await import('./tell-caches')
  noteInJournals(dataDir)
  const { SERVER_URL, REVALIDATE_SECRET } = process.env
  if (!SERVER_URL) return
  const isTold = await tellServer(SERVER_URL, REVALIDATE_SECRET ?? '')
  console.log(isTold ? `${SERVER_URL} shows the new content.` : `No server runs at ${SERVER_URL}.`)
}

const seed = async () => {
  const payload = await openPayload()
  const { seedPortal } = await import('./seed-portal')
  const { seedUsers } = await import('./users')
  const roles = await seedUsers(payload, dataDir)
  if (roles.length > 0) {
    console.log(`Logins made: ${roles.join(', ')} (${path.join(dataDir, 'demo-logins.json')})`)
  }
  const counts = await seedPortal(payload, (name, outcome) => {
    if (outcome !== 'unchanged') console.log(`${outcome.padEnd(9)} ${name}`)
  })
  if (counts.created + counts.updated > 0) await tellCaches()
  console.log(`seeded ${JSON.stringify(counts)}`)
}

const main = async () => {
  if (process.env.NODE_ENV === 'production' && !process.argv.includes('--force-production')) {
    throw new Error(
      'Seeding writes demo content and logins into a production database: add --force-production if you mean it.',
    )
  }
  await seed()
}

// An awaited promise alone keeps no process alive: tsx can end silently, with code 0 (design §3.20).
setInterval(() => {}, 1000)

main().then(
  // libsql keeps handles open, so the process never ends by itself.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
