/** Whether a MongoDB database holds any record of ours. @param {string} url */
export const holdsContent = async (url) => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url)
  try {
    return (
      (await client
        .db()
        .collection('programs')
        .findOne({}, { projection: { _id: 1 } })) !== null
    )
  } finally {
    await client.close()
  }
}
