// Takes out of answers by what the same one is known again: it was made of a network's address.
import { subDays } from 'date-fns'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { voteKeyDays } from '@/feedback/rules/retention'

const atOnce = 1000

/** No hash has it. */
const forgotten = 'forgotten-'

export const purgeVotes = async (payload: Payload, now: Date): Promise<void> => {
  const day = { less_than: subDays(now, voteKeyDays).toISOString() }
  for (;;) {
    const { docs } = await payload.find({
      collection: 'page-votes',
      where: { and: [{ day }, { key: { not_like: forgotten } }] },
      select: {},
      limit: atOnce,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    if (docs.length === 0) return
    for (const { id } of docs) {
      const data = { key: `${forgotten}${randomUUID()}` }
      await payload.db.updateOne({ collection: 'page-votes', id, data, returning: false })
    }
  }
}
