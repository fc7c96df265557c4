import type { MongooseAdapter } from '@payloadcms/db-mongodb'

const anything = { projection: { _id: 1 } } as const

const unsure = 'UnknownTransactionCommitResult'
const undone = 'TransientTransactionError'

type Labelled = Error & {
  hasErrorLabel: (label: string) => boolean
  addErrorLabel: (label: string) => void
}

const isLabelled = (error: unknown): error is Labelled =>
  error instanceof Error && 'hasErrorLabel' in error && 'addErrorLabel' in error

/** True of an error of a save that may stand in the database all the same. */
export const mayBeSaved = (error: unknown): boolean =>
  isLabelled(error) && error.hasErrorLabel(unsure)

/**
 * Opens each transaction on the server with one small question. MongoDB opens it with the first command
 * it gets; Payload often sends two at once (a list and its count), and the second, when it arrives
 * first, ends the save with "does not match any in-progress transactions".
 */
const openAtOnce = (database: MongooseAdapter): void => {
  const begin = database.beginTransaction
  database.beginTransaction = async (options) => {
    const id = await begin.call(database, options)
    const session = id === null ? undefined : database.sessions[id]
    if (session) {
      await database.connection
        .collection('payload-migrations')
        .findOne({}, { ...anything, session })
    }
    return id
  }
}

/**
 * The driver asks a second time after a commit without an answer. Where the connection breaks again it
 * gives that second error without a mark, though the first commit may have arrived.
 */
const markUnsureCommits = (database: MongooseAdapter): void => {
  const commit = database.commitTransaction
  database.commitTransaction = async (id) => {
    try {
      await commit.call(database, id)
    } catch (error) {
      if (isLabelled(error) && !error.hasErrorLabel(undone)) error.addErrorLabel(unsure)
      throw error
    }
  }
}

export const withSafeTransactions = (database: MongooseAdapter): MongooseAdapter => {
  openAtOnce(database)
  markUnsureCommits(database)
  return database
}
