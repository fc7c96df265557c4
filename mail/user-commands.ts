// `npm run user:create` and `npm run user:link`: the way in where there is no mail, and for the first
// administrator. Each answers with lines for the terminal and throws a sentence when it cannot.
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { roles, type Role } from '@/collections/access/roles'
import { defaultLocale, isLocale, locales } from '@/i18n/routing'
import type { User } from '@/payload-types'
import { noteCommand, openAudit } from './audit'
import { lifetimes, makeOneTimeLink } from './one-time-link'

const usage =
  'Use "npm run user:link -- --email a@b.fi" or "npm run user:create -- --email a@b.fi --role admin --name First Last --language fi".'

const text = { type: 'string' } as const

const parseOptions = (args: string[]) => {
  try {
    const options = { email: text, role: text, name: text, language: text }
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Error(usage, { cause: error })
  }
}

const findUser = async (payload: Payload, email: string): Promise<User | undefined> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

const linkLines = async (payload: Payload, user: User): Promise<string[]> => {
  const link = await makeOneTimeLink({ payload, user, lifetimeMs: lifetimes.command })
  noteCommand(payload, { event: 'one-time-link-made', user: user.id })
  const hours = lifetimes.command / lifetimes.Reset
  return [
    `With this link ${user.email} chooses a password. It works once, within ${hours} hours, and is not shown again:`,
    link,
  ]
}

const makeLink = async (payload: Payload, email: string): Promise<string[]> => {
  const user = await findUser(payload, email)
  if (!user) throw new Error(`No user has the address ${email}.`)
  if (user.isDisabled) {
    throw new Error(
      `The user ${email} is disabled: an administrator has to open the account first.`,
    )
  }
  return linkLines(payload, user)
}

type NewUser = { email: string; role: string; name: string; language: string }

const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value)

const createUser = async (
  payload: Payload,
  { email, role, name, language }: NewUser,
): Promise<string[]> => {
  if (!isRole(role)) throw new Error(`"${role}" is no role: choose one of ${roles.join(', ')}.`)
  if (!isLocale(language)) {
    throw new Error(
      `"${language}" is no language of the portal: choose one of ${locales.join(', ')}.`,
    )
  }
  if (await findUser(payload, email)) {
    throw new Error(`The address ${email} has a user already: npm run user:link makes a link.`)
  }
  const password = randomBytes(32).toString('base64url')
  const user = await payload.create({
    collection: 'users',
    data: { email, role, name, language, password },
    overrideAccess: true,
  })
  noteCommand(payload, { event: 'user-created', user: user.id })
  return linkLines(payload, user)
}

/** @param args `link` or `create`, and the options */
export const runUserCommand = async (payload: Payload, args: string[]): Promise<string[]> => {
  const { positionals, values } = parseOptions(args)
  const email = values.email?.trim().toLowerCase() ?? ''
  const [command, ...rest] = positionals
  if (rest.length > 0 || !/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(email)) throw new Error(usage)
  openAudit()
  if (command === 'link') return makeLink(payload, email)
  if (command !== 'create' || !values.role) throw new Error(usage)
  const { role, name = email, language = defaultLocale } = values
  return createUser(payload, { email, role, name, language })
}
