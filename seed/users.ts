// One login per role for whoever tries the portal out.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { roles, type Role } from '@/collections/access/roles'

type Login = { email: string; password: string }
type Logins = Partial<Record<Role, Login>>

const names: Record<Role, string> = {
  admin: 'Pääkäyttäjä',
  publisher: 'Julkaisija',
  editor: 'Toimittaja',
  contributor: 'Sisällöntuottaja',
}

const emailOf = (role: Role) => `${role}@julkisivu.example`
const makePassword = () => randomBytes(18).toString('base64url')

const readLogins = (file: string): Logins =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Logins) : {}

const writeLogins = (file: string, logins: Logins) => {
  const unfinished = `${file}.new`
  writeFileSync(unfinished, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
}

const isThere = async (payload: Payload, role: Role) => {
  const where = { email: { equals: emailOf(role) } }
  const { totalDocs } = await payload.count({ collection: 'users', where, overrideAccess: true })
  return totalDocs > 0
}

/**
 * Makes the users that are missing and keeps their logins in `<dataDir>/demo-logins.json`, readable by
 * its owner alone. A user who is there is left alone, the password too.
 * @returns roles of the users made
 */
export const seedUsers = async (payload: Payload, dataDir: string): Promise<Role[]> => {
  const file = path.join(dataDir, 'demo-logins.json')
  const made: Role[] = []
  for (const role of [...roles].reverse()) {
    if (await isThere(payload, role)) continue
    const logins = readLogins(file)
    const login = { email: emailOf(role), password: makePassword() }
    // Written first: a login without its user is made anew, a user without its login is lost.
    writeLogins(file, { ...logins, [role]: login })
    await payload.create({
      collection: 'users',
      data: { ...login, name: names[role], role },
      overrideAccess: true,
    })
    made.push(role)
  }
  return made
}
