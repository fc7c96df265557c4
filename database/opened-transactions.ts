import type { MongooseAdapter } from '@payloadcms/db-mongodb'

const anything = { projection: { _id: 1 } } as const

/**
 * Opens each transaction on the server with one small question. MongoDB opens it with the first command
 * it gets; Payload often sends two at once (a list and its count), and the second, when it arrives
 * first, ends the save with "does not match any in-progress transactions".
 */
export const withOpenedTransactions = (database: MongooseAdapter): MongooseAdapter => {
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
  return database
}
