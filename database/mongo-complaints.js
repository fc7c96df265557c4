// What an error of MongoDB's driver means to whoever starts the portal. Its own words are not passed
// on: they may repeat the address with its password.

/** @typedef {{ reason: string, advice: string, isFinal: boolean }} Complaint reads "MongoDB at … <reason>: <advice>." */

/** @typedef {{ type?: string, error?: unknown }} Server */
/** @typedef {{ type?: string, servers?: Map<string, Server> }} Topology */

const refusesLogin = [18, 8000]
const lacksRights = 13

/** @type {(reason: string, advice: string) => Complaint} */
const final = (reason, advice) => ({ reason, advice, isFinal: true })
/** @type {(reason: string, advice: string) => Complaint} */
const forNow = (reason, advice) => ({ reason, advice, isFinal: false })

export const malformed = final(
  'cannot be asked, since its address is malformed',
  'correct DATABASE_URL',
)

export const unnamedSet = final(
  'does not say which replica set it belongs to',
  'add replicaSet=NAME to DATABASE_URL, since without it saves run without transactions',
)

const silent = forNow('did not answer', 'start it, or correct host and port in DATABASE_URL')

/** @param {unknown} error @returns {unknown} */
const systemCodeOf = (error) => {
  const { code, cause } = /** @type {{ code?: unknown, cause?: unknown }} */ (error ?? {})
  return code ?? (cause ? systemCodeOf(cause) : undefined)
}

/** @param {unknown} error */
const knowsNoHost = (error) => systemCodeOf(error) === 'ENOTFOUND'

const unknownHost = forNow('was not found', 'correct the host name in DATABASE_URL')

/** @param {Topology} topology @returns {Complaint} */
const complaintOfTopology = ({ type, servers = new Map() }) => {
  // The driver forgets a server that is no member of the set that the address names.
  if (type === 'ReplicaSetNoPrimary' && servers.size === 0) {
    return final(
      'is not a member of the replica set that DATABASE_URL names',
      'start it as one, or correct replicaSet= (a standalone server has no transactions)',
    )
  }
  const all = [...servers.values()]
  if (all.some((server) => server.type !== 'Unknown')) {
    return forNow('has not elected a primary', 'look at its replica set')
  }
  return all.every(({ error }) => knowsNoHost(error)) ? unknownHost : silent
}

/** @param {unknown} error @returns {Complaint} */
export const complaintOf = (error) => {
  const { code, reason } = /** @type {{ code?: unknown, reason?: Topology }} */ (error)
  if (refusesLogin.includes(Number(code))) {
    return final('refuses the user name or the password', 'correct them in DATABASE_URL')
  }
  if (code === lacksRights) {
    return final(
      'does not let this user read the database',
      'put a user with the role readWrite on it into DATABASE_URL',
    )
  }
  if (reason) return complaintOfTopology(reason)
  return knowsNoHost(error) ? unknownHost : silent
}
