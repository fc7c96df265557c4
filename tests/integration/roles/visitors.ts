// Somebody of each kind, with the token of a login where they have one.
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { makeUser } from '@/tests/support/seeded-portal'
import { visitors, type Visitor } from './table'

export type Person = { user?: User; token?: string }
export type People = Record<Visitor, Person>

export const password = 'a password for tests only'

/** The disabled one is an administrator who was logged in when the account was switched off. */
export const makePerson = async (payload: Payload, visitor: Visitor): Promise<Person> => {
  if (visitor === 'anonymous') return {}
  const { id, email } = await makeUser(payload, visitor === 'disabled' ? 'admin' : visitor)
  const account = { collection: 'users', id, overrideAccess: true } as const
  await payload.update({ ...account, data: { password } })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  if (visitor === 'disabled') await payload.update({ ...account, data: { isDisabled: true } })
  const user = await payload.findByID(account)
  return { user, ...(token && { token }) }
}

export const makePeople = async (payload: Payload): Promise<People> => {
  const people = {} as People
  for (const visitor of visitors) people[visitor] = await makePerson(payload, visitor)
  return people
}
