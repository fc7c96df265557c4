// Messages of visitors as they stand in the database, read past Payload.
import Database from 'libsql'
import { MongoClient } from 'mongodb'

export type StoredMessage = { receipt: string; text: string; notifiedAt: unknown }

const inSqlite = (file: string): StoredMessage[] => {
  const database = new Database(file, { readonly: true })
  try {
    const rows = 'SELECT receipt, text, notified_at AS notifiedAt FROM feedback'
    return database.prepare(rows).all() as StoredMessage[]
  } finally {
    database.close()
  }
}

const inMongo = async (url: string): Promise<StoredMessage[]> => {
  const client = new MongoClient(url)
  try {
    // Mongoose names it in the plural.
    return await client.db().collection<StoredMessage>('feedbacks').find().toArray()
  } finally {
    await client.close()
  }
}

/** @param url of the database, as the server has it */
export const storedMessages = async (url: string): Promise<StoredMessage[]> =>
  url.startsWith('file:') ? inSqlite(url.slice('file:'.length)) : inMongo(url)
