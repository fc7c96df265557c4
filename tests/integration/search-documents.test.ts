import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { publishedBatches } from '@/content/published-batches'
import { openSearchReader, searchDocuments } from '@/content/search-documents'
import { facetNames, hitTarget } from '@/content/search-facts'
import type { SearchDocument } from '@/search/engine/search-engine'
import { asked } from '@/tests/support/next-cache'
import { changeRecord, makeFile, makeRecord, makeWorld } from '@/tests/support/search-records'
import { openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload
let world: Awaited<ReturnType<typeof makeWorld>>

beforeAll(async () => {
  payload = await openSeededPortal()
  world = await makeWorld(payload)
})

type Id = number | string

const documentsOf = (collection: string, id: Id) => openSearchReader().documentsOf(collection, id)
const dependentsOf = (collection: string, id: Id) => openSearchReader().dependentsOf(collection, id)

const refuse = (_id: string, error: unknown) => {
  throw error
}
const all = async () => {
  const documents: SearchDocument[] = []
  for await (const document of searchDocuments(refuse)) documents.push(document)
  return documents
}
const inFinnish = async (collection: string, id: Id) => {
  const document = (await documentsOf(collection, id)).find(({ locale }) => locale === 'fi')
  if (!document) throw new Error(`${collection} ${id} is not public`)
  return document
}
const localesOf = async (collection: string, id: Id) =>
  (await documentsOf(collection, id)).map(({ locale }) => locale)
const trash = { deletedAt: new Date().toISOString() }

describe('a document of the search', () => {
  test('holds what the page of a programme tells, and what it can be narrowed by', async () => {
    const { id, body, ...rest } = await inFinnish('programs', world.program)
    expect(id).toBe(`programs:${world.program}:fi`)
    expect(rest).toEqual({
      locale: 'fi',
      title: 'Vanha ohjelma',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      amounts: [123456],
      facets: {
        type: ['program'],
        theme: [String(world.theme)],
        cityRegion: [String(world.region)],
        year: ['2007', '2008', '2010'],
        sourceType: ['state'],
        basis: ['decided'],
        status: ['superseded'],
      },
    })
    for (const words of [
      'Innovaatiokeskus',
      'Jäätutkimus',
      'Kaukoseutu',
      'Arviointi',
      'Esimerkki',
    ]) {
      expect(body).toContain(words)
    }
    expect(body).toContain('Seuraava ohjelma: Uusi ohjelma')
  })

  test('leaves out what stands on many pages: advice on whom to contact, menu and notices', async () => {
    const { docs } = await payload.find({
      collection: 'city-regions',
      limit: 1,
      overrideAccess: true,
    })
    const { body } = await inFinnish('city-regions', docs[0]!.id)
    const settings = await payload.findGlobal({
      slug: 'site-settings',
      locale: 'fi',
      overrideAccess: true,
    })
    const advice = JSON.stringify(settings.contactAdvice).match(/"text":"([^"]{20,})"/)?.[1]
    expect(advice).toBeDefined()
    expect(body).not.toContain(advice)
    expect(body).not.toContain(settings.siteName)
    expect(body).not.toContain('Sivu kertoo tilanteen')
  })

  test('of a theme has its regions, of a region its themes', async () => {
    expect((await inFinnish('themes', world.theme)).facets).toEqual({
      type: ['theme'],
      theme: [String(world.theme)],
      cityRegion: [String(world.region)],
      year: ['2007', '2008'],
    })
    const region = await inFinnish('city-regions', world.region)
    expect(region.facets).toEqual({
      type: ['city-region'],
      theme: [String(world.theme)],
      cityRegion: [String(world.region)],
    })
    expect(region.amounts).toBeUndefined()
    expect(region.body).toContain('Jäätutkimus')
  })

  test('of a place has its names in the other languages that are public', async () => {
    const id = await makeRecord(payload, 'city-regions', { name: 'Kaskinen', slug: 'kaskinen' })
    const swedish = { name: 'Kaskö', slug: 'kasko' }
    await changeRecord(payload, 'city-regions', id, swedish, { locale: 'sv', draft: true })
    expect((await inFinnish('city-regions', id)).body).not.toContain('Kaskö')
    const published = { ...swedish, _status: 'published' as const }
    await changeRecord(payload, 'city-regions', id, published, { locale: 'sv' })
    const told = await documentsOf('city-regions', id)
    expect(told.map(({ title, body }) => [title, body.split('\n').at(-1)])).toEqual([
      ['Kaskinen', 'Nimi muilla kielillä: Kaskö'],
      ['Kaskö', 'Namn på andra språk: Kaskinen'],
    ])
    await payload.delete({ collection: 'city-regions', id, overrideAccess: true })
  })

  test('of a file has its name, its description and what file it is', async () => {
    const document = await inFinnish('documents', world.document)
    expect(document).toMatchObject({
      title: 'Raportti',
      facets: { type: ['document'], theme: [String(world.theme)] },
    })
    expect(document.body).toMatch(/^PDF, .*, saavutettava$/)
  })

  test('of a person has what the contacts page tells, in every language', async () => {
    expect(await localesOf('contact-persons', world.person)).toEqual(['fi', 'sv', 'en'])
    const { title, body, facets } = await inFinnish('contact-persons', world.person)
    expect(title).toBe('Esimerkki, Aino')
    for (const words of [
      'erityisasiantuntija',
      'Innovaatiokeskus',
      'Vanha ohjelma',
      'Jäätutkimus',
    ]) {
      expect(body).toContain(words)
    }
    expect(facets).toEqual({ type: ['person'], theme: [String(world.theme)] })
  })

  test('of a person who has left tells neither title nor telephone', async () => {
    const id = await makeRecord(payload, 'contact-persons', {
      given: 'Eero',
      family: 'Entinen',
      title: 'neuvotteleva virkamies',
      phone: '050 765 4321',
      appointments: [
        { subject: { relationTo: 'programs', value: world.program }, tenure: 'historical' },
      ],
    })
    const { body } = await inFinnish('contact-persons', id)
    expect(body).not.toMatch(/neuvotteleva|050/)
  })

  test('of a person without an appointment is none: the contacts page tells of no such person', async () => {
    const id = await makeRecord(payload, 'contact-persons', { given: 'Iiro', family: 'Irrallinen' })
    expect(await documentsOf('contact-persons', id)).toEqual([])
  })

  test('is the same among all as alone, and there is one for each public page', async () => {
    const documents = await all()
    const ids = documents.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const collection of [
      'programs',
      'themes',
      'city-regions',
      'pages',
      'documents',
    ] as const) {
      const { docs } = await payload.find({
        collection,
        locale: 'fi',
        overrideAccess: false,
        pagination: false,
      })
      const own = documents.filter(({ id }) => new RegExp(`^${collection}:.*:fi$`).test(id))
      expect([collection, own.length]).toEqual([collection, docs.length])
      expect(own[0]).toEqual(await inFinnish(collection, own[0]!.id.split(':')[1]!))
    }
  })
})

describe('only what is public enters', () => {
  test('drafts and unpublished languages do not, the published version stays as it is', async () => {
    const id = await makeRecord(payload, 'pages', { name: 'Luonnos', _status: 'draft' })
    expect(await documentsOf('pages', id)).toEqual([])
    await changeRecord(payload, 'pages', id, { name: 'Julkinen', _status: 'published' })
    const swedish = { name: 'Hemlig', summary: 'Hemligt', _status: 'draft' as const }
    await changeRecord(payload, 'pages', id, swedish, { locale: 'sv', draft: true })
    expect(await localesOf('pages', id)).toEqual(['fi'])
    await changeRecord(payload, 'pages', id, { name: 'Salainen' }, { draft: true })
    expect((await inFinnish('pages', id)).title).toBe('Julkinen')
    expect(JSON.stringify(await all())).not.toMatch(/Hemlig|Salainen/)

    await changeRecord(payload, 'pages', id, { _status: 'published' }, { locale: 'sv' })
    expect(await localesOf('pages', id)).toEqual(['fi', 'sv'])
    await changeRecord(payload, 'pages', id, { _status: 'draft' })
    expect(await localesOf('pages', id)).toEqual(['sv'])
    await changeRecord(payload, 'pages', id, trash)
    expect(await documentsOf('pages', id)).toEqual([])
    expect((await all()).map((document) => document.id)).not.toContain(`pages:${id}:sv`)
  })

  test('a document without a public file does not', async () => {
    const file = await makeFile(payload)
    const id = await makeRecord(payload, 'documents', { name: 'Katoava', file })
    expect(await localesOf('documents', id)).toEqual(['fi'])
    await payload.db.deleteOne({ collection: 'document-files', where: { id: { equals: file } } })
    expect(await documentsOf('documents', id)).toEqual([])
    expect(await hitTarget(`documents:${id}:fi`)).toBeUndefined()
  })

  test.each([
    ['users', 1],
    ['organizations', 1],
    ['__proto__', 1],
    ['programs', 'x'],
    ['programs', 999_999],
  ])('nothing does of %s %s', async (collection, id) => {
    expect(await documentsOf(collection, id)).toEqual([])
  })
})

describe('the index is made outside of requests', () => {
  test('where Next has no store: none is asked', async () => {
    asked.length = 0
    await all()
    await documentsOf('programs', world.program)
    await dependentsOf('programs', world.program)
    expect(asked).toEqual([])
  })

  test('out of batches that leave out no record and tell of none twice', async () => {
    const ids: Id[] = []
    for await (const batch of publishedBatches('city-regions', 'fi', 5)) {
      expect(batch.length).toBeLessThanOrEqual(5)
      ids.push(...batch.map(({ id }) => id))
    }
    const { docs } = await payload.find({
      collection: 'city-regions',
      locale: 'fi',
      sort: 'id',
      pagination: false,
      overrideAccess: false,
    })
    expect(docs.length).toBeGreaterThan(10)
    expect(ids).toEqual(docs.map(({ id }) => id))
  })
})

describe('a change is told to the documents that tell of it', () => {
  const keys: Record<string, string> = {
    program: 'programs',
    successor: 'programs',
    theme: 'themes',
    region: 'city-regions',
    organization: 'organizations',
    funding: 'funding-records',
    milestone: 'milestones',
    person: 'contact-persons',
    page: 'pages',
    naming: 'pages',
    document: 'documents',
    other: 'documents',
  }
  type Key = keyof typeof world
  const nameOf = ({ collection, id }: { collection: string; id: Id }) =>
    Object.keys(keys).find((key) => keys[key] === collection && world[key as Key] === id) ??
    `${collection}:${id}`
  const told = async (key: Key, id: Id = world[key]) =>
    (await dependentsOf(keys[key]!, id)).map(nameOf)
  const former = expect.stringContaining('contact-persons:')

  test.each([
    ['program', ['program', 'theme', 'region', 'person', former]],
    ['successor', ['successor', 'program']],
    ['theme', ['theme', 'program', 'region', 'document', 'person']],
    ['region', ['region', 'theme', 'program']],
    ['organization', ['organization', 'program', 'person']],
    ['funding', ['funding', 'program', 'region']],
    ['milestone', ['milestone', 'program']],
    ['person', ['person', 'program']],
    ['document', ['document', 'theme']],
    ['other', ['other', 'naming']],
    ['page', ['page', 'naming']],
    ['naming', ['naming']],
  ] as [Key, string[]][])('%s', async (key, expected) => {
    for (const id of [world[key], String(world[key])]) {
      const names = await told(key, id)
      expect(names).toHaveLength(expected.length)
      expect(names).toEqual(expect.arrayContaining(expected))
    }
  })

  test('of the settings none does: their words belong to no page', async () => {
    expect((await dependentsOf('site-settings', 1)).slice(1)).toEqual([])
    expect(await documentsOf('site-settings', 1)).toEqual([])
  })

  test('of a picture, where it is shown and what stands in a text', async () => {
    const { docs } = await payload.find({ collection: 'media', limit: 1, overrideAccess: true })
    const image = docs[0]!.id
    const shows = await makeRecord(payload, 'pages', { name: 'Kuvasivu', image })
    const upload = { type: 'upload', version: 3, relationTo: 'media', value: image, fields: null }
    const root = {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      children: [{ ...upload, format: '', id: '65f000000000000000000001' }],
    }
    const inText = await makeRecord(payload, 'pages', { name: 'Kuva tekstissä', body: { root } })
    const found = await dependentsOf('media', image)
    expect(found).toEqual(
      expect.arrayContaining([
        { collection: 'pages', id: shows },
        { collection: 'pages', id: inText },
      ]),
    )
    expect(found.some(({ id, collection }) => collection === 'pages' && id === world.page)).toBe(
      false,
    )
  })

  test('also of what has just been withdrawn', async () => {
    const theme = await makeRecord(payload, 'themes', {
      name: 'Katoava teema',
      program: world.successor,
      order: 9,
    })
    await changeRecord(payload, 'themes', theme, { _status: 'draft' })
    expect((await dependentsOf('themes', theme)).map(nameOf)).toContain('successor')
    await changeRecord(payload, 'themes', theme, trash)
    expect((await dependentsOf('themes', theme)).map(nameOf)).toContain('successor')
  })
})

describe('the result page', () => {
  test('leads to the page in its language, and says how old its facts are', async () => {
    expect(await hitTarget(`programs:${world.program}:fi`)).toEqual({
      href: '/fi/ohjelmat/vanha-ohjelma',
      kind: 'program',
      title: 'Vanha ohjelma',
      notices: [expect.arrayContaining([expect.objectContaining({ text: 'Uusi ohjelma' })])],
    })
    const theme = await hitTarget(`themes:${world.theme}:fi`)
    expect(theme).toMatchObject({ href: '/fi/teemat/jaatutkimus', kind: 'theme' })
    expect(theme?.notices).toHaveLength(1)
    expect((await hitTarget(`city-regions:${world.region}:fi`))?.notices).toHaveLength(1)
    expect(await hitTarget(`pages:${world.page}:fi`)).toMatchObject({ kind: 'page', notices: [] })
  })

  test('leads to files and to people', async () => {
    expect(await hitTarget(`documents:${world.document}:fi`)).toMatchObject({
      href: expect.stringMatching(/^\/documents\/raportti-.*\.pdf$/i),
      file: { type: 'application/pdf', words: expect.stringContaining('PDF') },
      kind: 'document',
      notices: [],
    })
    expect(await hitTarget(`contact-persons:${world.person}:sv`)).toMatchObject({
      href: '/sv/kontaktuppgifter#today',
      kind: 'person',
      title: 'Esimerkki, Aino',
      notices: [],
    })
    const { docs } = await payload.find({
      collection: 'contact-persons',
      where: { family: { equals: 'Pikkarainen' } },
      overrideAccess: true,
    })
    expect(await hitTarget(`contact-persons:${docs[0]!.id}:fi`)).toMatchObject({
      href: '/fi/yhteystiedot#history',
      notices: [[expect.stringContaining('5.2.2014')]],
    })
  })

  test.each(['programs:999999:fi', 'programs:1:de', 'users:1:fi', 'programs', ''])(
    'leads nowhere for what is not public: %s',
    async (id) => {
      expect(await hitTarget(id)).toBeUndefined()
    },
  )

  test('leads nowhere in a language that is not published', async () => {
    expect(await hitTarget(`programs:${world.program}:sv`)).toBeUndefined()
  })

  test('calls a theme in addresses what its page is called, and knows what it was called', async () => {
    const meri = { name: 'Meri', slug: 'meri', program: world.program, order: 9 }
    const id = await makeRecord(payload, 'themes', meri)
    await changeRecord(payload, 'themes', id, { slug: 'itameri' })
    const { theme } = await facetNames('fi')
    expect(theme.find(({ value }) => value === String(id))).toEqual({
      value: String(id),
      name: { text: 'Meri' },
      words: { fi: 'itameri', sv: 'itameri', en: 'itameri' },
      formerWords: expect.arrayContaining(['meri']),
    })
    await payload.delete({ collection: 'themes', id, overrideAccess: true })
  })

  test('every document of the index leads somewhere, under the title that it has there', async () => {
    for (const { id, title, facets } of await all()) {
      expect([id, await hitTarget(id)]).toEqual([
        id,
        expect.objectContaining({ title, kind: facets.type?.[0], href: expect.any(String) }),
      ])
    }
  })

  test.each(['fi', 'sv', 'en'] as const)(
    'names every value that a document has, in %s',
    async (locale) => {
      const names = await facetNames(locale)
      const listed = Object.fromEntries(
        Object.entries(names).map(([field, values]) => [
          field,
          new Set(values.map(({ value }) => value)),
        ]),
      )
      for (const { id, facets } of await all()) {
        for (const [field, values] of Object.entries(facets)) {
          const unnamed = values.filter((value) => !listed[field]?.has(value))
          expect([id, field, unnamed]).toEqual([id, field, []])
        }
      }
      const region = names.cityRegion.find(({ value }) => value === String(world.region))
      expect(region?.name).toEqual({ text: 'Kaukoseutu', ...(locale !== 'fi' && { lang: 'fi' }) })
      expect(names.year.map(({ value }) => value)).toEqual(
        names.year
          .map(({ value }) => value)
          .toSorted()
          .reverse(),
      )
    },
  )
})
