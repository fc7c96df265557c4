import type { DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'
import { mayBeSaved } from './mongo-transactions'

type Work = () => Promise<void> | void
type Waiting = Map<number | string, Work[]>

const waiting = Symbol.for('julkisivu.after-commit')
type WithWaiting = { [waiting]?: Waiting }

const waitingOn = (db: object): Waiting => {
  const owner = db as WithWaiting
  return (owner[waiting] ??= new Map())
}

const takeWork = (db: object, id: number | string): Work[] => {
  const work = waitingOn(db).get(id) ?? []
  waitingOn(db).delete(id)
  return work
}

/**
 * Does something once a save is in the database for everyone: at once where no transaction is open. A page
 * made again before that would be made from what stood there before, and kept.
 */
export const afterCommit = async (req: PayloadRequest, work: Work): Promise<void> => {
  const id = await req.transactionID
  if (!id) return work()
  const all = waitingOn(req.payload.db)
  all.set(id, [...(all.get(id) ?? []), work])
}

const doWork = async (work: Work[], logger: Payload['logger']): Promise<void> => {
  for (const one of work) {
    try {
      await one()
    } catch (error) {
      // The save itself stands: its editor must not be told that it failed.
      logger.error({ err: error, msg: 'A save is written, but what follows from it was not done.' })
    }
  }
}

/** Lets an adapter do what waits for the end of its transactions. */
export const withAfterCommit = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const db = database.init(args)
    const { commitTransaction, rollbackTransaction } = db
    db.commitTransaction = async (incoming) => {
      const follow = async () => doWork(takeWork(db, await incoming), args.payload.logger)
      try {
        await commitTransaction.call(db, incoming)
      } catch (error) {
        if (mayBeSaved(error)) await follow()
        throw error
      }
      await follow()
    }
    db.rollbackTransaction = async (incoming) => {
      takeWork(db, await incoming)
      await rollbackTransaction.call(db, incoming)
    }
    return db
  },
})
