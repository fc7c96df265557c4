// Limits that several servers have together, in the database. A row is a hash and a time: no address, no message.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { spend, verdictOf, type Allowance, type LimitStore, type Verdict } from './rules/rate-limit'

const collection = 'visitor-limits'

/** Saves of SQLite are one after the other, also those of two processes: nobody writes between look and save. */
const takeInSqlite = async (
  { db }: Payload,
  key: string,
  allowance: Allowance,
  now: number,
): Promise<Verdict> => {
  const transactionID = await db.beginTransaction()
  if (transactionID === null) throw new Error('The database takes no save now.')
  const req = { transactionID }
  try {
    const row = await db.findOne<{ id: number; fullAt: number; key: string }>({
      collection,
      where: { key: { equals: key } },
      req,
    })
    const spent = spend(row?.fullAt, allowance, now)
    if ('fullAt' in spent) {
      const data = { key, fullAt: spent.fullAt }
      await (row
        ? db.updateOne({ collection, id: row.id, data, req, returning: false })
        : db.create({ collection, data, req }))
    }
    await db.commitTransaction(transactionID)
    return verdictOf(spent)
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
}

/** What `spend` says, for MongoDB to work out in one step: the row as it was tells us the verdict. */
const spending = ({ burst, refillMs }: Allowance, now: number) => {
  const next = { $add: [{ $max: [{ $ifNull: ['$fullAt', now] }, now] }, refillMs] }
  const fits = { $lte: [next, now + burst * refillMs] }
  return [{ $set: { fullAt: { $cond: [fits, next, '$fullAt'] } } }]
}

const isDoubleKey = (error: unknown) => (error as { code?: unknown } | null)?.code === 11000

const takeInMongo = async (
  { db }: Payload,
  key: string,
  allowance: Allowance,
  now: number,
): Promise<Verdict> => {
  const rows = (db as unknown as MongooseAdapter).collections[collection]!.collection
  const take = () =>
    rows.findOneAndUpdate({ key }, spending(allowance, now), {
      upsert: true,
      returnDocument: 'before',
    })
  // Of two that make the row at once, one is refused and finds it.
  const before = await take().catch((error: unknown) => {
    if (isDoubleKey(error)) return take()
    throw error
  })
  return verdictOf(spend(before?.fullAt as number | undefined, allowance, now))
}

/** @param open asked anew each time: the database may not be there yet */
export const databaseLimitStore = (open: () => Promise<Payload>): LimitStore => ({
  take: async (...asked) => {
    const payload = await open()
    return payload.db.name === 'mongoose'
      ? takeInMongo(payload, ...asked)
      : takeInSqlite(payload, ...asked)
  },
  forget: async (now) => forgetLimits(await open(), now),
})

/** Forgets whose allowance is full again. */
export const forgetLimits = async ({ db }: Payload, now: number): Promise<void> => {
  await db.deleteMany({ collection, where: { fullAt: { less_than_equal: now } }, req: {} })
}
