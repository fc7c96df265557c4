// Start of the server: Payload opens the database and brings it to this version.
import config from '@payload-config'
import { getPayload } from 'payload'
import { complaintAbout, waitSecondsOf } from '@/database/await-mongo'
import { isMongoUrl } from '@/database/mongo-url'

const awaitDatabase = async () => {
  const { DATABASE_URL = '', DATABASE_WAIT_SECONDS } = process.env
  if (!isMongoUrl(DATABASE_URL)) return
  const complaint = await complaintAbout(DATABASE_URL, {
    isProduction: true,
    waitSeconds: waitSecondsOf(DATABASE_WAIT_SECONDS),
    say: console.warn,
  })
  if (!complaint) return
  console.error(complaint)
  process.exit(1)
}

export const openPortal = async (): Promise<void> => {
  try {
    await awaitDatabase()
    await getPayload({ config })
  } catch (error) {
    console.error(
      `The database could not be opened: ${error instanceof Error ? error.message : error}`,
    )
    process.exit(1)
  }
}
