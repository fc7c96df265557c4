// Start of the server: Payload opens the database and brings it to this version.
import config from '@payload-config'
import { getPayload } from 'payload'

export const openPortal = async (): Promise<void> => {
  try {
    await getPayload({ config })
  } catch (error) {
    console.error(
      `The database could not be opened: ${error instanceof Error ? error.message : error}`,
    )
    process.exit(1)
  }
}
