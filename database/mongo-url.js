// What a MongoDB address says. Plain JavaScript: the scripts read it before anything is compiled.

/** @param {string} url */
export const isMongoUrl = (url) => /^mongodb(\+srv)?:\/\//i.test(url)

/**
 * Whether an address asks for a replica set, without which MongoDB knows no transactions. A `+srv`
 * address may leave it to the name server, which names the set beside the hosts.
 * @param {string} url
 */
export const namesReplicaSet = (url) =>
  /^mongodb\+srv:/i.test(url) || /[?&]replicaSet=[^&]+/i.test(url)

/** The address with its password and name of the user hidden, for logs and screens. @param {string} url */
export const maskedUrl = (url) => url.replace(/^([a-z+]+:\/\/).*@/i, '$1***@').replace(/\?.*$/, '')

/** The same server and options, another database. @param {string} url @param {string} name */
export const withDatabase = (url, name) =>
  url.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/i, `$1/${name}`)
