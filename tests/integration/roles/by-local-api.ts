// The operations of the table as calls of the Local API in the name of a visitor.
import type { Payload } from 'payload'
import { as } from '@/tests/support/seeded-portal'
import { openedLocally } from './outcomes'
import type { Cell, Try } from './tries'

const published = { _status: 'published' }

export const byLocalApi = (payload: Payload): Record<string, Try> => {
  const to = ({ slug, locale, person }: Cell) => ({
    collection: slug as 'pages',
    locale,
    depth: 0,
    ...as(person.user),
  })
  const create = (cell: Cell, data: object) =>
    openedLocally(payload.create({ ...to(cell), data: data as never }))
  const update = (cell: Cell, id: unknown, data: object) =>
    openedLocally(payload.update({ ...to(cell), id: id as number, data: data as never }))
  const find = (cell: Cell, id: unknown) =>
    openedLocally(payload.findByID({ ...to(cell), id: id as number }))
  return {
    create: (cell) => create(cell, {}),
    createPublished: (cell) => create(cell, published),
    duplicate: (cell) =>
      openedLocally(payload.duplicate({ ...to(cell), id: cell.stored as number, data: {} })),
    read: (cell) =>
      openedLocally(payload.find({ ...to(cell), where: { id: { equals: cell.stored } } })),
    readOwn: (cell) => find(cell, cell.own ?? 0),
    readDraft: (cell) => find(cell, cell.draft),
    readVersions: (cell) =>
      openedLocally(payload.findVersionByID({ ...to(cell), id: cell.version as string })),
    update: (cell) => update(cell, cell.stored, {}),
    updateOwn: (cell) => update(cell, cell.own ?? 0, {}),
    publish: (cell) => update(cell, cell.own ?? cell.stored, published),
    restoreVersion: (cell) =>
      openedLocally(payload.restoreVersion({ ...to(cell), id: cell.version as string })),
    delete: (cell) => openedLocally(payload.delete({ ...to(cell), id: cell.stored as number })),
    deleteOwn: (cell) =>
      openedLocally(payload.delete({ ...to(cell), id: (cell.own ?? 0) as number })),
    unlock: (cell) =>
      openedLocally(
        payload.unlock({
          ...to(cell),
          collection: 'users',
          data: { email: cell.email } as never,
        }),
      ),
  }
}

export const globalByLocalApi = (payload: Payload): Record<string, Try> => {
  const to = ({ slug, locale, person }: Cell) => ({
    slug: slug as 'navigation',
    locale,
    depth: 0,
    ...as(person.user),
  })
  return {
    read: (cell) => openedLocally(payload.findGlobal(to(cell))),
    readVersions: (cell) =>
      openedLocally(payload.findGlobalVersionByID({ ...to(cell), id: cell.version as string })),
    update: (cell) => openedLocally(payload.updateGlobal({ ...to(cell), data: {} })),
    restoreVersion: (cell) =>
      openedLocally(payload.restoreGlobalVersion({ ...to(cell), id: cell.version as string })),
  }
}
