import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { findPublished } from '@/content/payload-client'
import type { User } from '@/payload-types'
import { as, makeUser } from '@/tests/support/seeded-portal'
import { askRest } from '@/tests/support/rest'
import { anySecret, keepSecrets, secrets } from './secrets'

let payload: Payload
let keeper: User
let made: Awaited<ReturnType<typeof keepSecrets>>

const { collections, globals } = await config

beforeAll(async () => {
  payload = await getPayload({ config })
  keeper = await makeUser(payload, 'editor')
  await payload.updateGlobal({
    slug: 'site-settings',
    locale: 'fi',
    data: { siteName: 'Portaali' },
    overrideAccess: true,
    context: { disableRevalidate: true },
  })
  made = await keepSecrets(payload, keeper)
})

/** An id of the database's own kind that no record has. */
const unusedId = async () => {
  const { id } = await payload.create({
    collection: 'pages',
    data: { name: 'Pois', _status: 'draft' },
    overrideAccess: true,
  })
  await payload.delete({ collection: 'pages', id, overrideAccess: true })
  return id
}

const ask = (path: string) => askRest('GET', path)
const wordsOf = async (path: string) => JSON.stringify((await ask(path)).body)

/** What a stranger may try to see more. */
const parameters = [
  '',
  'draft=true',
  'draft=1',
  'draft[]=true',
  'trash=true',
  'trash=1',
  'locale=all',
  'locale=*',
  'locale=sv&fallback-locale=fi',
  'locale=sv&fallbackLocale=fi',
  'locale=sv&fallbackLocale[]=fi',
  'locale=en&fallback-locale[]=fi',
  'locale=sv&draft=true',
  'locale=sv&draft=&fallback-locale=fi',
  'locale=sv&fallback-locale=&fallbackLocale=fi',
  `locale=sv&${'x&'.repeat(1001)}fallback-locale=fi`,
  'depth=3',
  'depth=3&populate[users][email]=true&populate[programs][name]=true',
  'select[name]=true&select[owner]=true&select[createdBy]=true&select[sources]=true',
  'where[_status][equals]=draft',
  'where[_status.fi][equals]=draft&locale=sv',
  'where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
  'joins[x][limit]=5',
  'publishAllLocales=true',
  'includeLockStatus=true',
  'overrideAccess=true',
  'showHiddenFields=true',
  'flattenLocales=false&locale=all',
  'user[role]=admin',
]

describe('the public gets nothing unpublished by any parameter', () => {
  test.each(parameters)('%s', async (parameter) => {
    const ids = Object.values(made).map(({ id }) => id)
    for (const collection of ['pages', 'programs', 'themes']) {
      const paths = [collection, `${collection}/count`, `${collection}/versions`].concat(
        ids.flatMap((id) => [`${collection}/${id}`, `${collection}/versions/${id}`]),
      )
      for (const path of paths) {
        expect([path, await wordsOf(`${path}?${parameter}`)]).toEqual([
          path,
          expect.not.stringMatching(anySecret),
        ])
      }
    }
  })

  test.each(collections.filter(({ versions }) => versions).map(({ slug }) => slug))(
    'drafts, trash and versions of %s stay closed',
    async (slug) => {
      for (const path of [`${slug}?draft=true`, `${slug}?trash=true`, `${slug}/versions`]) {
        expect([path, (await ask(path)).status]).toEqual([path, 403])
      }
    },
  )

  test.each(globals.map(({ slug }) => slug))('nor of the global %s', async (slug) => {
    for (const query of ['draft=true', 'locale=all', 'trash=true', 'data={"siteName":"x"}']) {
      expect([query, (await ask(`globals/${slug}?${query}`)).status]).toEqual([query, 403])
    }
    expect((await ask(`globals/${slug}/versions`)).status).toBe(403)
    expect((await ask(`globals/${slug}`)).status).toBe(200)
  })

  test('what a caller sends as data is not told back to it', async () => {
    const path = `pages/${made.published.id}?data=${JSON.stringify({ name: 'Oma nimi' })}`
    expect(await ask(path)).toMatchObject({ status: 403 })
  })

  test('a question sent as a body is no way around', async () => {
    const override = { 'x-payload-http-method-override': 'GET' }
    const asJson = await askRest('POST', `pages/${made.published.id}`, {
      headers: override,
      body: { draft: true },
    })
    expect(asJson).toMatchObject({ status: 400 })
    const asForm = await askRest('POST', 'pages', {
      headers: { ...override, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'draft=true',
    })
    expect(asForm).toMatchObject({ status: 403 })
  })

  test('the answer about rights is the same for a draft and for nothing', async () => {
    const rights = async (id: unknown) => {
      const { status, body } = await askRest('POST', `pages/access/${id}`, { body: {} })
      return [status, JSON.stringify(body)]
    }
    expect(await rights(made.never.id)).toEqual(await rights(await unusedId()))
    expect((await rights(made.published.id))[0]).toBe(403)
  })
})

describe('the public learns nothing by asking whether', () => {
  test('a count is of what is published, with or without a language', async () => {
    const { body } = await ask('pages?locale=fi')
    for (const path of ['pages/count', 'pages/count?locale=fi']) {
      expect(await ask(path)).toMatchObject({ status: 200, body: { totalDocs: body.totalDocs } })
    }
  })

  const total = async (query: string) => {
    const { status, body } = await ask(`pages?${query}`)
    return status === 200 ? body.totalDocs : 'refused'
  }

  test.each([
    [
      'the words of an unpublished language',
      `locale=sv&where[name.fi][like]=${secrets.unpublishedLanguage}`,
    ],
    [
      'the same, written as JSON',
      `locale=sv&where={"name.fi":{"like":"${secrets.unpublishedLanguage}"}}`,
    ],
    [
      'the same, with underscores',
      `locale=sv&where[name__fi][like]=${secrets.unpublishedLanguage}`,
    ],
    ['the words of a draft', `where[name][like]=${secrets.neverPublished}`],
    ['the words of a newer draft', `where[name][like]=${secrets.newerDraft}`],
    ['the sources of a newer draft', `where[sources.title][like]=${secrets.source}`],
    ['the words of a draft document', `where[documents.name][like]=${secrets.draftDocument}`],
    ['the same, as one of many', `where[documents][contains][name][like]=${secrets.draftDocument}`],
    [
      'the same, deep in the question',
      `where[or][0][and][0][documents][contains][name][like]=${secrets.draftDocument}`,
    ],
    [
      'the same, written as JSON',
      `where={"documents":{"contains":{"name":{"like":"${secrets.draftDocument}"}}}}`,
    ],
    ['the state of a document', 'where[documents][contains][_status][equals]=draft'],
    ['the versions', `where[version.name][like]=${secrets.newerDraft}`],
  ])('%s', async (_name, query) => {
    expect([0, 'refused']).toContain(await total(query))
  })

  test.each([
    ['who keeps a record', (user: User) => `where[owner][equals]=${user.id}`],
    ['who made it', (user: User) => `where[createdBy][equals]=${user.id}`],
    ['the e-mail of its keeper', (user: User) => `where[owner.email][equals]=${user.email}`],
    ['the role of its maker', () => 'where[createdBy.role][equals]=editor'],
    ['the hash of its maker', () => 'where[createdBy.hash][exists]=true'],
    ['a reset token', () => 'where[owner.resetPasswordToken][exists]=true'],
    ['sorted by its keeper', () => 'sort=owner'],
    ['sorted by the e-mail of its maker', () => 'sort=createdBy.email'],
    ['sorted by the hash of its maker', () => 'sort=-createdBy.hash'],
  ])('%s', async (_name, query) => {
    const { status, body } = await ask(`pages?${query(keeper)}`)
    expect([status, body.docs]).toEqual([expect.any(Number), undefined])
    expect([400, 403]).toContain(status)
  })

  test('a related record that is a draft', async () => {
    const { status, body } = await ask(`themes?where[program.name][like]=${secrets.draftProgram}`)
    expect([status, body.totalDocs ?? 0]).toEqual([expect.any(Number), 0])
    expect((await ask('themes?sort=program.name')).status).toBe(403)
    expect((await ask('themes?sort=program__name')).status).toBe(403)
  })
})

describe('the public does not learn who works on a record', () => {
  test('neither keeper nor maker, by any way of asking', async () => {
    for (const query of ['', 'depth=2', 'select[owner]=true&select[createdBy]=true']) {
      const words = await wordsOf(`pages/${made.published.id}?${query}`)
      expect(words).not.toMatch(/owner|createdBy|updatedBy|_userEditing/)
      expect(words).not.toContain(keeper.email)
    }
  })

  test('staff do', async () => {
    const read = await payload.findByID({
      collection: 'pages',
      id: made.published.id,
      depth: 0,
      ...as(keeper),
    })
    expect([read.owner, read.createdBy]).toEqual([keeper.id, keeper.id])
  })

  test('no list of users, locks, preferences or rights tells an e-mail', async () => {
    const page = { relationTo: 'pages' as const, value: made.published.id }
    await payload.create({
      collection: 'payload-locked-documents',
      data: { document: page, user: { relationTo: 'users', value: keeper.id } },
      overrideAccess: true,
    })
    const paths = ['users', `users/${keeper.id}`, 'users/me', 'users/init', 'access']
    const own = ['payload-locked-documents?depth=2', 'payload-preferences', 'payload-preferences/x']
    for (const path of [...paths, ...own]) {
      expect([path, await wordsOf(path)]).toEqual([path, expect.not.stringContaining('@')])
    }
  })
})

test('pages of the site are made from published records alone', async () => {
  for (const locale of ['fi', 'sv'] as const) {
    for (const collection of ['pages', 'programs', 'themes'] as const) {
      const found = JSON.stringify(await findPublished(collection, locale))
      expect(found).not.toMatch(anySecret)
    }
  }
})

test('every rule for records with drafts answers the public with a condition, never with yes', async () => {
  const req = { query: {}, locale: 'fi', user: null } as never
  for (const { slug, access, versions } of collections) {
    if (!versions || !versions.drafts) continue
    expect([slug, await access.read({ req })]).toEqual([
      slug,
      { _status: { equals: 'published' }, deletedAt: { exists: false } },
    ])
  }
})

test('versions have a rule of their own everywhere', () => {
  const versioned = [...collections, ...globals].filter(({ versions }) => versions)
  expect(versioned.length).toBeGreaterThan(5)
  expect(versioned.filter(({ access }) => !access.readVersions)).toEqual([])
})
