import type { RecordCollection } from '@/cache/tags'
import type { Locale } from '@/i18n/routing'
import type { Portal, Role } from './running-portal'

/** Ids are numbers on SQLite and words on MongoDB. */
export type Id = number | string
export type Stored = Record<string, unknown> & { id: Id }
type Answer = { status: number; body: Record<string, unknown> }

/** What a member of the staff does without the admin, by REST. */
export type Staff = {
  list: (collection: RecordCollection, locale: Locale) => Promise<Stored[]>
  ask: (method: string, path: string, data?: object) => Promise<Answer>
  /** Publishes changed fields in one language. */
  publish: (collection: RecordCollection, id: Id, locale: Locale, data: object) => Promise<Answer>
}

export const signIn = async (portal: Portal, role: Role): Promise<Staff> => {
  const login = await fetch(`${portal.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(portal.logins[role]),
  })
  const { token } = (await login.json()) as { token: string }
  const ask = async (method: string, path: string, data?: object): Promise<Answer> => {
    const response = await fetch(`${portal.url}/api/${path}`, {
      method,
      headers: {
        authorization: `JWT ${token}`,
        'accept-language': 'en',
        'content-type': 'application/json',
      },
      body: data && JSON.stringify(data),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  return {
    ask,
    list: async (collection, locale) => {
      const query = `locale=${locale}&depth=0&limit=100&draft=false`
      const { body } = await ask('GET', `${collection}?${query}`)
      return body.docs as Stored[]
    },
    publish: async (collection, id, locale, data) => {
      const answer = await ask('PATCH', `${collection}/${id}?locale=${locale}&depth=0`, {
        ...data,
        _status: 'published',
      })
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
      return answer
    },
  }
}

export const findBy = (records: Stored[], field: string, value: unknown): Stored => {
  const found = records.find((record) => record[field] === value)
  if (!found) throw new Error(`No record has ${field} ${String(value)}`)
  return found
}
