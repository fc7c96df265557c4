import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'

type Work = () => Promise<void> | void
type Waiting = Map<number | string, Work[]>

const waiting = Symbol.for('julkisivu.after-commit')
type WithWaiting = BaseDatabaseAdapter & { [waiting]?: Waiting }

const waitingOn = (db: BaseDatabaseAdapter): Waiting => {
  const owner = db as WithWaiting
  return (owner[waiting] ??= new Map())
}

const takeWork = (db: BaseDatabaseAdapter, id: number | string): Work[] => {
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

/** Lets an adapter do what waits for the end of its transactions. */
export const withAfterCommit = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const db = database.init(args)
    const { commitTransaction, rollbackTransaction } = db
    db.commitTransaction = async (incoming) => {
      await commitTransaction.call(db, incoming)
      for (const work of takeWork(db, await incoming)) await work()
    }
    db.rollbackTransaction = async (incoming) => {
      takeWork(db, await incoming)
      await rollbackTransaction.call(db, incoming)
    }
    return db
  },
})
