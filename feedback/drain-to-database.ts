// Takes entries out of the spool into the database. The same entry taken twice is one: its key is unique.
import type { CollectionSlug, Payload } from 'payload'
import { findPageOwner } from './page-owner'
import type { FeedbackEntry } from './rules/feedback-message'
import type { Take } from './spool/drain'
import { Poison } from './spool/poison'
import { toMessageDocument, toVoteDocument } from './to-document'

type Place = Extract<CollectionSlug, 'feedback' | 'page-votes'>

const isTaken = async (payload: Payload, collection: Place, key: string): Promise<boolean> => {
  const where = { key: { equals: key } }
  return (await payload.count({ collection, where, overrideAccess: true })).totalDocs > 0
}

/** A document of what no database would take, such as a time that is none. */
const orPoison = <Document>(toDocument: () => Document): Document => {
  try {
    return toDocument()
  } catch (error) {
    throw new Poison(error instanceof Error ? error.message : String(error))
  }
}

const quiet = { depth: 0, overrideAccess: true } as const

const store = async (payload: Payload, entry: FeedbackEntry): Promise<void> => {
  if (entry.entry === 'vote') {
    const data = orPoison(() => toVoteDocument(entry))
    await payload.create({ collection: 'page-votes', data, ...quiet })
    return
  }
  const data = orPoison(() => toMessageDocument(entry))
  const handler = await findPageOwner(payload, entry.page)
  await payload.create({ collection: 'feedback', data: { ...data, handler }, ...quiet })
}

type Invalid = { data?: { errors?: { message: string; path?: string }[] } }

const isInvalid = (error: unknown): error is Error & Invalid =>
  error instanceof Error && error.name === 'ValidationError'

/** Which fields, and why: never what they hold. */
const reasonOf = ({ message, data }: Error & Invalid) =>
  data?.errors?.map((field) => `${field.path}: ${field.message}`).join('; ') || message

/** Stores an entry. Throws Poison of one that can never be stored, anything else when none can be now. */
export const takeInto =
  (payload: Payload): Take<FeedbackEntry> =>
  async (entry) => {
    const collection = entry.entry === 'vote' ? 'page-votes' : 'feedback'
    if (await isTaken(payload, collection, entry.key)) return
    try {
      await store(payload, entry)
    } catch (error) {
      if (!isInvalid(error)) throw error
      // Another process may have been faster.
      if (await isTaken(payload, collection, entry.key)) return
      throw new Poison(reasonOf(error))
    }
  }
