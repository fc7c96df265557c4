// The operations of the table as requests to the REST interface.
import { askRest } from '@/tests/support/rest'
import { opened } from './outcomes'
import type { Try } from './tries'

const ask = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { locale, person }: Parameters<Try>[0],
  body?: object,
) => {
  const address = `${path}${path.includes('?') ? '&' : '?'}locale=${locale}&depth=0`
  return askRest(method, address, {
    ...(person.token && { token: person.token }),
    ...(body && { body }),
  }).then(opened)
}

const published = { _status: 'published' }

export const byRest: Record<string, Try> = {
  create: (cell) => ask('POST', cell.slug, cell, {}),
  createPublished: (cell) => ask('POST', cell.slug, cell, published),
  duplicate: (cell) => ask('POST', `${cell.slug}/${cell.stored}/duplicate`, cell, {}),
  read: (cell) => ask('GET', `${cell.slug}?where[id][equals]=${cell.stored}`, cell),
  readOwn: (cell) => ask('GET', `${cell.slug}?where[id][equals]=${cell.own ?? 0}`, cell),
  readDraft: (cell) => ask('GET', `${cell.slug}/${cell.draft}`, cell),
  readVersions: (cell) => ask('GET', `${cell.slug}/versions/${cell.version}`, cell),
  update: (cell) => ask('PATCH', `${cell.slug}/${cell.stored}`, cell, {}),
  updateOwn: (cell) => ask('PATCH', `${cell.slug}/${cell.own ?? 0}`, cell, {}),
  publish: (cell) => ask('PATCH', `${cell.slug}/${cell.own ?? cell.stored}`, cell, published),
  // What others than publishers bring back is a draft, asked for or not.
  restoreAsDraft: (cell) => ask('POST', `${cell.slug}/versions/${cell.version}`, cell, {}),
  deleteOwn: (cell) => ask('DELETE', `${cell.slug}?where[id][equals]=${cell.own ?? 0}`, cell),
  // By a question: an address of preferences ends in a key, not in an id.
  delete: (cell) => ask('DELETE', `${cell.slug}?where[id][equals]=${cell.stored}`, cell),
  unlock: (cell) => ask('POST', `${cell.slug}/unlock`, cell, { email: cell.email }),
}

export const globalByRest: Record<string, Try> = {
  read: (cell) => ask('GET', `globals/${cell.slug}`, cell),
  readVersions: (cell) => ask('GET', `globals/${cell.slug}/versions/${cell.version}`, cell),
  update: (cell) => ask('POST', `globals/${cell.slug}`, cell, {}),
  restoreVersion: (cell) => ask('POST', `globals/${cell.slug}/versions/${cell.version}`, cell, {}),
}
