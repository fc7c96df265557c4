// Whose page a message is about.
import type { Payload } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { parseRecordPath } from '@/i18n/record-path'
import type { User } from '@/payload-types'

/**
 * The owner of the record behind a public path, if they may handle feedback.
 * @param page path in any rendering; of a page without a record nobody is the owner
 */
export const findPageOwner = async (
  payload: Payload,
  page: string | undefined,
): Promise<User['id'] | undefined> => {
  const address = page === undefined ? undefined : parseRecordPath(page)
  if (!address) return undefined
  const { docs } = await payload.find({
    collection: address.room,
    locale: address.locale,
    where: { slug: { equals: address.slug } },
    limit: 1,
    depth: 1,
    overrideAccess: true,
  })
  const owner = docs[0]?.owner
  return typeof owner === 'object' && owner && hasRole(owner, 'editor') ? owner.id : undefined
}
