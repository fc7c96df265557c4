import { MongoClient } from 'mongodb'

const withDatabases = async <Result>(
  urls: string[],
  work: (...databases: ReturnType<MongoClient['db']>[]) => Promise<Result>,
) => {
  const clients = urls.map((url) => new MongoClient(url))
  try {
    return await work(...clients.map((client) => client.db()))
  } finally {
    await Promise.all(clients.map((client) => client.close()))
  }
}

/** Copies all documents of a database into an empty one; the portal makes the indexes when it starts. */
export const copyDatabase = (from: string, to: string) =>
  withDatabases([from, to], async (source, target) => {
    for (const { name } of await source!.listCollections({}, { nameOnly: true }).toArray()) {
      const documents = await source!.collection(name).find().toArray()
      if (documents.length > 0) await target!.collection(name).insertMany(documents)
    }
  })

export const dropDatabase = (url: string) =>
  withDatabases([url], async (database) => database!.dropDatabase())
