// Asked by the container engine. On a new volume it also makes the one-member replica set, without which
// MongoDB has no transactions. Ends with 0 when the database takes writes.
/* global connect, quit */
const { MONGO_INITDB_ROOT_USERNAME, MONGO_INITDB_ROOT_PASSWORD } = process.env
const notYetInitialized = 94

const login = [MONGO_INITDB_ROOT_USERNAME, MONGO_INITDB_ROOT_PASSWORD].map(encodeURIComponent)
const admin = connect(`mongodb://${login.join(':')}@127.0.0.1:27017/admin?directConnection=true`)

try {
  admin.adminCommand({ replSetGetStatus: 1 })
} catch (error) {
  if (error.code !== notYetInitialized) throw error
  const members = [{ _id: 0, host: 'database:27017' }]
  admin.adminCommand({ replSetInitiate: { _id: 'rs0', members } })
}

quit(admin.adminCommand({ hello: 1 }).isWritablePrimary ? 0 : 1)
