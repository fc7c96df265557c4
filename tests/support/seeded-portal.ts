// A real Payload on the run's own SQLite file, filled with the seed.
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { seedPortal } from '@/seed/seed-portal'
import type { Role } from '@/collections/access/roles'
import type { User } from '@/payload-types'
import { keepSeeded, takeSeeded } from './seeded-copy'

/** A copy has its tables. */
const openCopy = async (): Promise<Payload> => {
  process.env.PAYLOAD_MIGRATING = 'true'
  try {
    return await getPayload({ config })
  } finally {
    delete process.env.PAYLOAD_MIGRATING
  }
}

export const openSeededPortal = async (): Promise<Payload> => {
  if (await takeSeeded()) return openCopy()
  const payload = await getPayload({ config })
  await seedPortal(payload)
  await keepSeeded()
  return payload
}

/** A staff member of a role, as a request would carry them. */
export const makeUser = async (payload: Payload, role: Role): Promise<User> => {
  const email = `${role}-${Math.random().toString(36).slice(2)}@example.org`
  const data = { email, name: role, role, password: Math.random().toString(36) }
  return payload.create({ collection: 'users', data, overrideAccess: true })
}

/** `overrideAccess: false` with a staff member, or with nobody: how the REST API asks. */
export const as = (user?: User) => ({
  overrideAccess: false as const,
  ...(user && { user: { ...user, collection: 'users' as const } }),
})
