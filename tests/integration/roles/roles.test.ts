import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import type { CollectionSlug, Payload } from 'payload'
import { locales } from '@/i18n/routing'
import { openSeededPortal } from '@/tests/support/seeded-portal'
import { byLocalApi, globalByLocalApi } from './by-local-api'
import { byRest, globalByRest } from './by-rest'
import { makeFixtures, versionOfGlobal, type Fixtures } from './fixtures'
import { globalInAdmin, inAdmin, opensAdmin } from './in-admin'
import { stopBehindDoors } from './outcomes'
import { adminPanel, collectionRows, globalRows, visitors, type Operation, type Row } from './table'
import type { Cell, Try } from './tries'
import { makePeople, type People } from './visitors'

let payload: Payload
let people: People
const fixtures: Record<string, Fixtures> = {}

const { collections, globals } = await config

beforeAll(async () => {
  payload = await openSeededPortal()
  people = await makePeople(payload)
  for (const { slug } of collections) {
    fixtures[slug] = await makeFixtures(payload, slug as CollectionSlug, people)
  }
  for (const { slug } of globals) {
    const version = await versionOfGlobal(payload, slug as 'navigation')
    fixtures[slug] = { stored: slug, own: {}, version }
  }
  await stopBehindDoors(payload)
})

const cellOf = (
  slug: string,
  visitor: (typeof visitors)[number],
  locale: Cell['locale'],
): Cell => ({
  slug,
  locale,
  person: people[visitor],
  ...fixtures[slug],
  own: fixtures[slug]?.own[visitor],
})

/** `fi: contributor, editor …` for each language: who is let in. */
const letIn = async (slug: string, attempt: Try) => {
  const found: Record<string, string[]> = {}
  for (const locale of locales) {
    found[locale] = []
    for (const visitor of visitors) {
      if (await attempt(cellOf(slug, visitor, locale))) found[locale].push(visitor)
    }
  }
  return found
}

const inEveryLanguage = (who: readonly string[]) =>
  Object.fromEntries(locales.map((locale) => [locale, [...who]]))

/** What a way has to say about each operation of a row. */
type Way = { name: string; tries: () => Record<string, Try>; expected: (row: Row) => Row }

/** The admin offers what one may do to one's own records, to those who may open it. */
const offered = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([operation, who]) => [
      operation,
      (row[`${operation}Own` as Operation] ?? who).filter((visitor) =>
        adminPanel.includes(visitor),
      ),
    ]),
  )

const describeRows = (rows: Record<string, Row>, ways: Way[]) =>
  describe.each(Object.entries(rows))('%s', (slug, row) => {
    for (const { name, tries, expected } of ways) {
      const known = Object.entries(expected(row)).filter(([operation]) => operation in tries())
      test.each(known)(`${name}: %s is for %j`, async (operation, who) => {
        expect(await letIn(slug, tries()[operation]!)).toEqual(inEveryLanguage(who))
      })
    }
  })

const asWritten = (row: Row) => row

describeRows(collectionRows, [
  { name: 'REST', tries: () => byRest, expected: asWritten },
  { name: 'Local API', tries: () => byLocalApi(payload), expected: asWritten },
  { name: 'admin', tries: () => inAdmin, expected: offered },
])

describeRows(globalRows, [
  { name: 'REST', tries: () => globalByRest, expected: asWritten },
  { name: 'Local API', tries: () => globalByLocalApi(payload), expected: asWritten },
  { name: 'admin', tries: () => globalInAdmin, expected: offered },
])

test('the admin opens for the staff alone', async () => {
  expect(await letIn('users', opensAdmin)).toEqual(inEveryLanguage(adminPanel))
})

describe('the table is whole', () => {
  test('each collection and each global has its row, and no row is about nothing', () => {
    expect(Object.keys(collectionRows).sort()).toEqual(collections.map(({ slug }) => slug).sort())
    expect(Object.keys(globalRows).sort()).toEqual(globals.map(({ slug }) => slug).sort())
  })

  test('each row has every operation that its collection knows', () => {
    for (const { slug, auth, versions } of collections) {
      const wanted: Operation[] = [
        ...(['create', 'read', 'update', 'delete'] as const),
        ...(auth ? (['unlock', 'readOwn', 'updateOwn'] as const) : []),
        ...(versions ? (['readVersions', 'restoreVersion'] as const) : []),
        ...(versions && versions.drafts
          ? (['createPublished', 'readDraft', 'publish'] as const)
          : []),
      ]
      expect([slug, Object.keys(collectionRows[slug] ?? {})]).toEqual([
        slug,
        expect.arrayContaining(wanted),
      ])
    }
  })
})
