/**
 * Removes the databases whose names begin so: those that a test run has made.
 * @param {string} url @param {string} prefix
 */
export const dropDatabases = async (url, prefix) => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url)
  try {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    for (const { name } of databases) {
      if (name.startsWith(prefix)) await client.db(name).dropDatabase()
    }
  } finally {
    await client.close()
  }
}
