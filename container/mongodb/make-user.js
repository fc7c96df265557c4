// Run once by the MongoDB image, on an empty volume: the portal's own user, who may do nothing outside its
// database.
/* global db */
const { MONGODB_PASSWORD, MONGO_INITDB_DATABASE } = process.env

db.getSiblingDB(MONGO_INITDB_DATABASE).createUser({
  user: 'portal',
  pwd: MONGODB_PASSWORD,
  roles: [{ role: 'readWrite', db: MONGO_INITDB_DATABASE }],
})
