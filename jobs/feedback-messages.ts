// Messages of visitors as the jobs find and mark them.
import type { Payload, Where } from 'payload'
import type { Feedback } from '@/payload-types'

const atOnce = 50

/** Messages whose personal data is still there, oldest first. */
export const findMessages = async (
  payload: Payload,
  where: Where,
  limit = atOnce,
): Promise<Feedback[]> => {
  const { docs } = await payload.find({
    collection: 'feedback',
    where: { and: [{ purgedAt: { exists: false } }, where] },
    sort: 'receivedAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/**
 * Writes these columns alone, beside whatever an editor saves meanwhile, who is not told that somebody else has
 * changed the message.
 */
export const markMessage = async (
  payload: Payload,
  { id }: Pick<Feedback, 'id'>,
  data: Partial<Omit<Feedback, 'notes' | 'updatedAt'>>,
): Promise<void> => {
  await payload.db.updateOne({
    collection: 'feedback',
    id,
    data: { ...data, updatedAt: null },
    returning: false,
  })
}
