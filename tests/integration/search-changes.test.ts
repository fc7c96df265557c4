import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { Program, Theme } from '@/payload-types'

let payload: Payload
const quiet = { overrideAccess: true, depth: 0, locale: 'fi' } as const

/** What is noted, as `collection:id`, each once. */
const noted = async () => {
  const { docs } = await payload.find({
    collection: 'search-changes',
    pagination: false,
    overrideAccess: true,
  })
  return [
    ...new Set(docs.map(({ collectionSlug, recordId }) => `${collectionSlug}:${recordId ?? '*'}`)),
  ].sort()
}

const clear = () => payload.db.deleteMany({ collection: 'search-changes', where: {}, req: {} })

const programs: Program[] = []

beforeAll(async () => {
  payload = await getPayload({ config })
  for (const code of ['A', 'B']) {
    const data = { name: `Ohjelma ${code}`, code, _status: 'draft' } as never
    programs.push(await payload.create({ collection: 'programs', data, ...quiet }))
  }
})

let theme: Theme
beforeEach(async () => {
  const data = { name: 'Teema', program: programs[0]!.id, order: 1, _status: 'published' as const }
  theme = await payload.create({
    collection: 'themes',
    data: { ...data, slug: `teema-${Math.random().toString(36).slice(2)}` },
    ...quiet,
  })
  await clear()
})

const self = () => `themes:${theme.id}`
const change = (data: Partial<Theme>, draft = false) =>
  payload.update({ collection: 'themes', id: theme.id, data, draft, ...quiet })

test('a save notes its record', async () => {
  await change({ name: 'Toinen nimi', _status: 'published' })
  expect(await noted()).toEqual([self()])
})

test('what a public record named before is noted, also where a draft had left it already', async () => {
  await change({ program: programs[1]!.id }, true)
  await clear()
  await change({ program: programs[1]!.id, _status: 'published' })
  expect(await noted()).toEqual([`programs:${programs[0]!.id}`, self()].sort())
})

test('a deletion notes what the record named; past the trash, everything', async () => {
  await payload.delete({ collection: 'themes', id: theme.id, ...quiet })
  expect(await noted()).toEqual([`programs:${programs[0]!.id}`, self(), 'themes:*'].sort())
})

test('a deletion out of the trash has nothing read again that is not named', async () => {
  await change({ deletedAt: new Date().toISOString() })
  await clear()
  await payload.delete({ collection: 'themes', id: theme.id, trash: true, ...quiet })
  expect(await noted()).toEqual([`programs:${programs[0]!.id}`, self()].sort())
})
