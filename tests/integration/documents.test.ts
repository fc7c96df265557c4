import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { GET } from '@/app/documents/[file]/route'
import { toMarkdown } from '@/components/markdown/page'
import { getArticlePage } from '@/content/articles'
import type { PageModel } from '@/content/page-models'
import { adminMessage } from '@/i18n/admin-labels'
import { getTranslate } from '@/i18n/translator'
import type { Document, DocumentFile } from '@/payload-types'
import { expired } from '@/tests/support/next-cache'
import { docm, odt, pdf } from '@/tests/support/office-files'
import { askRest } from '@/tests/support/rest'
import { as, makeUser, openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload

beforeAll(async () => {
  payload = await openSeededPortal()
})
beforeEach(() => {
  expired.length = 0
})

type Locale = 'fi' | 'sv' | 'en'
type Id = Document['id']

const upload = (name = 'Loppuarviointi.pdf', data = pdf()) =>
  payload.create({
    collection: 'document-files',
    data: {} as DocumentFile,
    // What a browser says of a file is not believed.
    file: { name, data, mimetype: 'application/octet-stream', size: data.length },
    overrideAccess: true,
  })

const publish = (id: Id, locale: Locale, data: Partial<Document> = {}) =>
  payload.update({
    collection: 'documents',
    id,
    locale,
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  })

const makeDocument = async (data: Partial<Document> = {}) => {
  const file = await upload()
  const { id } = await payload.create({
    collection: 'documents',
    locale: 'fi',
    draft: true,
    data: { name: 'Loppuarviointi', file: file.id, ...data } as Document,
    overrideAccess: true,
  })
  return { id, file: file.filename ?? '' }
}

let pages = 0
const nameOnPage = async (...documents: Id[]) => {
  pages += 1
  const write = { collection: 'pages', overrideAccess: true } as const
  const fi = `asiakirjasivu-${pages}`
  const sv = `dokumentsida-${pages}`
  const { id } = await payload.create({
    ...write,
    locale: 'fi',
    data: { name: fi, documents, _status: 'published' },
  })
  await payload.update({
    ...write,
    id,
    locale: 'sv',
    data: { name: sv, slug: sv, _status: 'published' },
  })
  return { id, fi, sv }
}

const documentsOf = (page: PageModel | undefined) =>
  (page?.sections ?? [])
    .filter(({ id }) => id === 'documents')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'documents' ? block.items : []))

const get = (file: string, headers: Record<string, string> = {}) =>
  GET(new Request('http://localhost/documents/x', { headers }), {
    params: Promise.resolve({ file }),
  })

const isPublic = async (file: string) => (await get(file)).status === 200

describe('an uploaded file', () => {
  test('is stored as it came, with the type and size of its bytes', async () => {
    const data = odt()
    const { filename, mimeType, filesize } = await upload('Päätös lausunnosta.odt', data)
    expect(filename).toMatch(/^paatos-lausunnosta-[0-9a-f]{12}\.odt$/)
    expect([mimeType, filesize]).toEqual(['application/vnd.oasis.opendocument.text', data.length])
    const folder = path.join(process.env.DATA_DIR ?? '', 'media', 'documents')
    expect(readFileSync(path.join(folder, filename ?? ''))).toEqual(data)
    expect(readdirSync(folder)).toContain(filename)
  })

  test.each([
    ['documentFileNotAllowed', 'sivu.html', Buffer.from('<script>alert(1)</script>')],
    ['documentFileNotWhatItsNameSays', 'sivu.pdf', Buffer.from('<script>alert(1)</script>')],
    ['documentFileHasMacros', 'makrot.docx', docm()],
  ])('is refused beside its field, in the editor’s language: %s', async (error, name, data) => {
    const uploading = payload.create({
      collection: 'document-files',
      data: {} as DocumentFile,
      file: { name, data, mimetype: 'application/pdf', size: data.length },
      req: { i18n: { language: 'sv' } } as never,
      overrideAccess: true,
    })
    await expect(uploading).rejects.toMatchObject({
      data: { errors: [{ path: 'file', message: adminMessage('sv', `Errors.${error}`) }] },
    })
  })

  test('is never another one', async () => {
    const { id } = await upload()
    const data = pdf('another')
    const change = payload.update({
      collection: 'document-files',
      id,
      data: {},
      file: { name: 'toinen.pdf', data, mimetype: 'application/pdf', size: data.length },
      overrideAccess: true,
    })
    await expect(change).rejects.toMatchObject({
      data: { errors: [{ message: adminMessage('en', 'Errors.documentFileNotReplaced') }] },
    })
  })
})

describe('a document', () => {
  test('is published in a language only with a file', async () => {
    const { id } = await makeDocument()
    await expect(publish(id, 'sv', { name: 'Slutvärdering' })).rejects.toMatchObject({
      data: { errors: [{ path: 'file' }] },
    })
    expect((await publish(id, 'fi'))._status).toBe('published')
  })

  test.each([
    ['alternativeNotPage', 'javascript:alert(1)', false],
    ['alternativeNotPage', 'mailto:kirjaamo@example.org', false],
    ['twoAlternatives', 'https://example.org/sama', true],
  ])('has one alternative, which is a page: %s', async (error, alternativeUrl, hasRecord) => {
    const { docs } = await payload.find({ collection: 'pages', limit: 1, overrideAccess: true })
    const alternativeRecord = hasRecord
      ? { relationTo: 'pages' as const, value: docs[0]!.id }
      : undefined
    const { id } = await makeDocument()
    await expect(publish(id, 'fi', { alternativeUrl, alternativeRecord })).rejects.toMatchObject({
      data: {
        errors: [{ path: 'alternativeUrl', message: adminMessage('en', `Errors.${error}`) }],
      },
    })
  })
})

describe('a page that names documents', () => {
  test('tells at each link what is behind it, and follows every change', async () => {
    const { id, file } = await makeDocument({
      description: 'Mitä saatiin aikaan.',
      accessibility: 'notAccessible',
      alternativeUrl: 'https://example.org/sama',
    })
    const page = await nameOnPage(id)
    expect(documentsOf(await getArticlePage('fi', page.fi))).toEqual([])
    await publish(id, 'fi')
    expect(expired).toContain('documents')
    const article = await getArticlePage('fi', page.fi)
    expect(documentsOf(article)).toEqual([
      {
        link: {
          label: 'Loppuarviointi',
          to: {
            href: `/documents/${file}`,
            file: {
              type: 'application/pdf',
              language: 'fi',
              words: 'PDF, 1 kt, ei saavutettava',
            },
          },
        },
        description: { text: 'Mitä saatiin aikaan.' },
        remarks: [
          [
            'Saavutettava vaihtoehto: ',
            {
              text: 'asiakirjan sisältö verkkosivuna',
              to: { href: 'https://example.org/sama', external: true },
            },
            '.',
          ],
        ],
      },
    ])
    expect(toMarkdown(article!, getTranslate('fi'))).toContain(
      `[Loppuarviointi (PDF, 1 kt, ei saavutettava)](/documents/${file})`,
    )
  })

  test('says in each language what is missing in it', async () => {
    const { id } = await makeDocument()
    await publish(id, 'fi')
    const page = await nameOnPage(id)
    const inSwedish = async () => documentsOf(await getArticlePage('sv', page.sv))[0]
    expect((await inSwedish())?.link).toMatchObject({ label: 'Loppuarviointi', lang: 'fi' })
    expect((await inSwedish())?.remarks).toEqual([['Dokumentet finns inte på svenska.']])

    const finnish = await upload()
    await publish(id, 'sv', { name: 'Slutvärdering', file: finnish.id, fileLanguage: 'fi' })
    const told = await inSwedish()
    expect(told?.link.lang).toBeUndefined()
    expect(told?.link.to?.file?.words).toContain(', på finska, ')
    expect(told?.remarks).toEqual([['Dokumentet finns inte på svenska.']])

    const swedish = await upload('Slutvärdering.pdf')
    await publish(id, 'sv', { file: swedish.id, fileLanguage: null })
    expect((await inSwedish())?.remarks).toEqual([])
  })

  test('leads to an alternative that is public, and to no other', async () => {
    const alternative = await makeDocument({
      name: 'Sama saavutettavana',
      accessibility: 'accessible',
    })
    const { id } = await makeDocument({
      alternativeRecord: { relationTo: 'documents', value: alternative.id },
    })
    await publish(id, 'fi')
    const page = await nameOnPage(id)
    const remarks = async () => documentsOf(await getArticlePage('fi', page.fi))[0]?.remarks
    expect(await remarks()).toEqual([])
    await publish(alternative.id, 'fi')
    expect((await remarks())?.[0]?.[1]).toMatchObject({
      text: 'Sama saavutettavana',
      to: { href: `/documents/${alternative.file}`, file: { words: 'PDF, 1 kt, saavutettava' } },
    })

    const { docs } = await payload.find({
      collection: 'programs',
      locale: 'fi',
      where: { _status: { equals: 'published' } },
      limit: 1,
      overrideAccess: true,
    })
    const [program] = docs
    await publish(id, 'fi', {
      alternativeRecord: { relationTo: 'programs', value: program!.id },
    })
    expect((await remarks())?.[0]?.[1]).toMatchObject({ text: program!.name })
  })

  test('is as new as the newest of them', async () => {
    const { id } = await makeDocument()
    await publish(id, 'fi')
    const page = await nameOnPage(id)
    await payload.update({
      collection: 'pages',
      id: page.id,
      locale: 'fi',
      data: { lastChanged: '2014-02-05T12:00:00.000Z', _status: 'published' },
      overrideAccess: true,
      context: { keepEditorialDates: true },
    })
    const today = new Date().toISOString().slice(0, 10)
    expect((await getArticlePage('fi', page.fi))?.lastUpdated).toBe(today)
  })
})

describe('the file of a document', () => {
  test('is handed out under a readable name and as what it is, to run nowhere', async () => {
    const { id, file } = await makeDocument()
    await publish(id, 'fi')
    const response = await get(file)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="loppuarviointi.pdf"',
      etag: `"${file}"`,
    })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf())
    expect((await get(file, { 'if-none-match': `"${file}"` })).status).toBe(304)
  })

  test('of text tells how its letters are written', async () => {
    const csv = await upload('Rahoitus.csv', Buffer.from('Vuosi;Määrä\n2014;10\n'))
    const { id } = await makeDocument({ file: csv.id })
    await publish(id, 'fi')
    const { headers } = await get(csv.filename ?? '')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  })

  test('is public with its document in its language, and by no other address or question', async () => {
    const { id, file } = await makeDocument()
    const swedish = await upload('Hemlig.pdf')
    expect(await isPublic(file)).toBe(false)
    await publish(id, 'fi')
    await payload.update({
      collection: 'documents',
      id,
      locale: 'sv',
      draft: true,
      data: { name: 'Hemlig', file: swedish.id, _status: 'draft' },
      overrideAccess: true,
    })
    expect(await isPublic(file)).toBe(true)
    expect(await isPublic(swedish.filename ?? '')).toBe(false)

    const newer = await upload('Uudempi.pdf')
    await payload.update({
      collection: 'documents',
      id,
      locale: 'fi',
      draft: true,
      data: { file: newer.id },
      overrideAccess: true,
    })
    expect([await isPublic(newer.filename ?? ''), await isPublic(file)]).toEqual([false, true])

    for (const name of [file, swedish.filename, newer.filename]) {
      expect((await askRest('GET', `document-files/file/${name}`)).status).toBe(403)
    }
    for (const question of [
      'document-files',
      'document-files/count',
      `document-files/${swedish.id}`,
      `documents/${id}?depth=2&locale=fi`,
      `documents/${id}?depth=2&locale=sv`,
      `documents?depth=2&populate[document-files][filename]=true`,
      `documents?where[file.filename][like]=hemlig`,
    ]) {
      const { body } = await askRest('GET', question)
      expect([question, JSON.stringify(body)]).toEqual([
        question,
        expect.not.stringMatching(/hemlig|uudempi|\.pdf/i),
      ])
    }
  })

  test('is gone as soon as the document is withdrawn, trashed or given another', async () => {
    const { id, file } = await makeDocument()
    const change = (data: Partial<Document>) =>
      payload.update({ collection: 'documents', id, locale: 'fi', data, overrideAccess: true })
    await publish(id, 'fi')
    expect(await isPublic(file)).toBe(true)
    await change({ _status: 'draft' })
    expect(await isPublic(file)).toBe(false)
    const other = await upload()
    await publish(id, 'fi', { file: other.id })
    expect([await isPublic(file), await isPublic(other.filename ?? '')]).toEqual([false, true])
    await change({ deletedAt: new Date().toISOString() })
    expect(await isPublic(other.filename ?? '')).toBe(false)
  })

  test.each(['../julkisivu.db', '..%2F..%2Fjulkisivu.db', '__proto__', 'constructor', ''])(
    'lends its folder to no other file: %s',
    async (name) => {
      expect((await get(name)).status).toBe(404)
    },
  )
})

describe('what is in use is neither trashed nor deleted', () => {
  const refusal = async (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'done',
      ({ status, message }: { status: number; message: string }) => `${status} ${message}`,
    )

  test('a document that a page names', async () => {
    const { id } = await makeDocument()
    const page = await nameOnPage(id)
    const admin = as(await makeUser(payload, 'admin'))
    const trash = () =>
      refusal(
        payload.update({
          collection: 'documents',
          id,
          data: { deletedAt: new Date().toISOString() },
          ...admin,
        }),
      )
    const remove = () => refusal(payload.delete({ collection: 'documents', id, ...admin }))
    expect(await trash()).toContain(page.fi)
    expect(await remove()).toContain('409 ')
    await payload.update({
      collection: 'pages',
      id: page.id,
      locale: 'fi',
      data: { documents: [], _status: 'published' },
      overrideAccess: true,
    })
    expect(await trash()).toBe('done')
  })

  test('a document that is the alternative of another, in whatever language', async () => {
    const alternative = await makeDocument()
    const { id } = await makeDocument({ name: 'Alkuperäinen' })
    await payload.update({
      collection: 'documents',
      id,
      locale: 'sv',
      draft: true,
      data: {
        name: 'Original',
        alternativeRecord: { relationTo: 'documents', value: alternative.id },
      },
      overrideAccess: true,
    })
    const removing = payload.delete({
      collection: 'documents',
      id: alternative.id,
      overrideAccess: true,
    })
    expect(await refusal(removing)).toContain('Original')
  })

  test('a file that a draft of another language names', async () => {
    const { id } = await makeDocument()
    const swedish = await upload()
    await payload.update({
      collection: 'documents',
      id,
      locale: 'sv',
      draft: true,
      data: { name: 'Utkast', file: swedish.id },
      overrideAccess: true,
    })
    const remove = () =>
      refusal(
        payload.delete({ collection: 'document-files', id: swedish.id, overrideAccess: true }),
      )
    expect(await remove()).toContain('409 ')
    await payload.delete({ collection: 'documents', id, overrideAccess: true })
    expect(await remove()).toBe('done')
  })
})
