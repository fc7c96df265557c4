import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { toMarkdown } from '@/components/markdown/page'
import { getArticlePage } from '@/content/articles'
import { getMediaFile } from '@/content/media-files'
import { adminMessage } from '@/i18n/admin-labels'
import { getTranslate } from '@/i18n/translator'
import type { Media, Page } from '@/payload-types'
import { expired } from '@/tests/support/next-cache'
import { paragraph, picture as pictureNode, richText } from '@/seed/lexical'
import { refer } from '@/seed/records'
import { makeRegister, resolveReferences } from '@/seed/references'
import { as, makeUser, openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload

beforeAll(async () => {
  payload = await openSeededPortal()
})
beforeEach(() => {
  expired.length = 0
})

const picture = (width = 1200, height = 800) =>
  sharp({ create: { width, height, channels: 3, background: '#2a6ebb' } })

const fileOf = (name: string, data: Buffer, mimetype = 'image/jpeg') => ({
  name,
  data,
  mimetype,
  size: data.length,
})

const upload = async (data: Partial<Media> = {}, file?: ReturnType<typeof fileOf>) =>
  payload.create({
    collection: 'media',
    locale: 'fi',
    data: { alt: 'Sininen kuva', ...data } as Media,
    file: file ?? fileOf('Sininen kuva.JPG', await picture().jpeg().toBuffer()),
    overrideAccess: true,
  })

const publish = (id: Media['id'], data: Partial<Media> = {}, locale: 'fi' | 'sv' = 'fi') =>
  payload.update({
    collection: 'media',
    id,
    locale,
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  })

let pages = 0
const showOnPage = async (image: Media['id'] | null) => {
  pages += 1
  const data = { name: `Kuvasivu ${pages}`, image, _status: 'published' as const }
  const page = await payload.create({
    collection: 'pages',
    locale: 'fi',
    data,
    overrideAccess: true,
  })
  await payload.update({
    collection: 'pages',
    id: page.id,
    locale: 'sv',
    data: { name: `Bildsida ${pages}`, slug: `bildsida-${pages}`, _status: 'published' },
    overrideAccess: true,
  })
  return {
    id: page.id,
    name: `Kuvasivu ${pages}`,
    fi: `kuvasivu-${pages}`,
    sv: `bildsida-${pages}`,
  }
}

const stored = (filename: string | null | undefined) =>
  readFileSync(path.join(process.env.DATA_DIR ?? '', 'media', filename ?? ''))

describe('an uploaded picture', () => {
  test('is stored in our own encoding, with its sizes in AVIF and WebP', async () => {
    const { filename, sizes, width, height } = await upload()
    expect(filename).toMatch(/^sininen-kuva-[0-9a-f]{12}\.jpg$/)
    expect([width, height]).toEqual([1200, 800])
    expect([sizes?.smallAvif?.width, sizes?.smallAvif?.height]).toEqual([480, 320])
    expect(sizes?.mediumWebp?.mimeType).toBe('image/webp')
    expect(sizes?.largeAvif?.filename ?? null).toBeNull()
    expect((await sharp(stored(sizes?.smallWebp?.filename)).metadata()).format).toBe('webp')
  })

  test('loses where and when it was taken', async () => {
    const withPlace = await picture()
      .withExif({ IFD0: { Artist: 'Salainen Kuvaaja' }, IFD3: { GPSLatitude: '60/1 10/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect(withPlace.includes('Salainen')).toBe(true)
    const { filename, sizes } = await upload({}, fileOf('paikka.jpg', withPlace))
    for (const name of [filename, sizes?.smallAvif?.filename, sizes?.mediumWebp?.filename]) {
      const bytes = stored(name)
      expect(bytes.includes('Salainen') || bytes.includes('Exif')).toBe(false)
    }
  })

  test('is turned upright before its turn is forgotten', async () => {
    const onItsSide = await picture(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { width, height } = await upload({}, fileOf('kyljellaan.jpg', onItsSide))
    expect([width, height]).toEqual([400, 600])
  })

  test('has a name of its own, whatever it was called', async () => {
    const bytes = await picture(40, 40).png().toBuffer()
    const names = ['../../etc/passwd.png', 'pöytä.png', 'po\u0308yta\u0308.png', 'CON.png', '.png']
    const made = new Set<string>()
    for (const name of names) {
      const { filename } = await upload({}, fileOf(name, bytes, 'image/png'))
      expect(filename).toMatch(/^[a-z0-9-]+\.png$/)
      made.add(filename ?? '')
    }
    expect(made.size).toBe(names.length)
    const files = readdirSync(path.join(process.env.DATA_DIR ?? '', 'media'))
    expect(files).toEqual(expect.arrayContaining([...made]))
  })
})

describe('a file that is no picture of ours', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const png = () => picture(10, 10).png().toBuffer()
  const flood = () =>
    sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
  const refused: [
    what: string,
    make: () => Promise<Buffer> | Buffer,
    name: string,
    type: string,
  ][] = [
    ['imageNotAllowed', () => Buffer.from(svg), 'kuva.svg', 'image/svg+xml'],
    ['imageNotAllowed', () => Buffer.from(svg), 'kuva.png', 'image/png'],
    ['imageNotAllowed', () => Buffer.from('<html></html>'), 'kuva.jpg', 'image/jpeg'],
    ['imageNotAllowed', () => Buffer.from('%PDF-1.7'), 'kuva.pdf', 'application/pdf'],
    ['imageNotAllowed', () => picture(9, 9).gif().toBuffer(), 'kuva.gif', 'image/gif'],
    ['imageNotWhatItsNameSays', png, 'kuva.jpg', 'image/jpeg'],
    ['imageNotWhatItsNameSays', png, 'kuva.php', 'image/png'],
    ['imageNotWhatItsNameSays', png, 'kuva.png.svg', 'image/png'],
    ['imageUnreadable', async () => (await png()).subarray(0, 60), 'kuva.png', 'image/png'],
    [
      'imageUnreadable',
      async () => (await picture().jpeg().toBuffer()).subarray(0, 900),
      'kuva.jpg',
      'image/jpeg',
    ],
    ['imageTooLarge', flood, 'kuva.png', 'image/png'],
  ]

  test.each(refused)('is refused with %s', async (error, make, name, type) => {
    const uploading = upload({}, fileOf(name, await make(), type))
    await expect(uploading).rejects.toMatchObject({ data: { errors: [{ path: 'file' }] } })
    const { adminMessages } = await import('@/messages/admin')
    const words = Object.values(adminMessages).map(
      (messages) => (messages as { Errors: Record<string, string> }).Errors[error],
    )
    const [said] = (await uploading.catch(
      ({ data }: { data: { errors: { message: string }[] } }) => data.errors,
    )) as { message: string }[]
    expect(words).toContain(said?.message)
  })

  test('is not fetched from an address either', async () => {
    const creating = payload.create({
      collection: 'media',
      data: { alt: 'x', url: 'http://127.0.0.1:9/a.png', filename: 'a.png' } as Media,
      overrideAccess: true,
    })
    await expect(creating).rejects.toMatchObject({ data: { errors: [{ path: 'file' }] } })
  })
})

test('a picture keeps its file: another one is refused, published or draft, and the old one stays', async () => {
  const { id, filename } = await upload({ _status: 'published' })
  const user = await makeUser(payload, 'publisher')
  const file = fileOf('toinen.jpg', await picture(40, 40).jpeg().toBuffer())
  for (const _status of ['published', 'draft'] as const) {
    const change = payload.update({
      collection: 'media',
      id,
      locale: 'sv',
      data: { _status },
      draft: _status === 'draft',
      file,
      ...as(user),
    })
    await expect(change).rejects.toMatchObject({
      data: { errors: [{ message: adminMessage('en', 'Errors.imageNotReplaced') }] },
    })
    expect(stored(filename).length).toBeGreaterThan(0)
  }
})

describe('the words of a picture', () => {
  test('are needed where it is published, unless it is a decoration', async () => {
    const { id } = await upload({ alt: '' })
    await expect(publish(id)).rejects.toMatchObject({ data: { errors: [{ path: 'alt' }] } })
    expect((await publish(id, { decorative: true }))._status).toBe('published')
  })

  test('decide in which languages a page shows it', async () => {
    const { id } = await upload()
    await publish(id)
    const page = await showOnPage(id)
    expect((await getArticlePage('fi', page.fi))?.image?.alt).toBe('Sininen kuva')
    expect((await getArticlePage('sv', page.sv))?.image).toBeUndefined()
    await publish(id, { alt: 'En blå bild' }, 'sv')
    expect((await getArticlePage('sv', page.sv))?.image?.alt).toBe('En blå bild')
    expect((await getArticlePage('fi', page.fi))?.image?.alt).toBe('Sininen kuva')
  })

  test('reach the page with size, sources, credit and licence', async () => {
    const { id } = await upload({ credit: 'Maija Meikäläinen', licence: 'ccBy40' })
    await publish(id)
    const article = await getArticlePage('fi', (await showOnPage(id)).fi)
    expect(article?.image).toMatchObject({ width: 1200, height: 800, decorative: false })
    expect(article?.image?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    expect(article?.image?.sources[0]?.srcset).toMatch(
      /^\/media\/\S+\.avif 480w, \/media\/\S+\.avif 960w$/,
    )
    const markdown = toMarkdown(article!, getTranslate('fi'))
    expect(markdown).toContain('![Sininen kuva](/media/')
    expect(markdown).toContain('Kuva: Maija Meikäläinen. Lisenssi: Creative Commons Nimeä 4.0.')
  })
})

describe('a picture that is not published', () => {
  test('is on no page and its files are not handed out', async () => {
    const made = await upload()
    const page = await showOnPage(made.id)
    const names = [made.filename, made.sizes?.smallAvif?.filename].map(String)
    const handedOut = () =>
      Promise.all(names.map(async (name) => Boolean(await getMediaFile(name))))
    expect((await getArticlePage('fi', page.fi))?.image).toBeUndefined()
    expect(await handedOut()).toEqual([false, false])
    await publish(made.id)
    expect(expired).toContain('media')
    expect((await getArticlePage('fi', page.fi))?.image?.src).toBe(`/media/${made.filename}`)
    expect(await handedOut()).toEqual([true, true])
    expect((await getMediaFile(names[1]!))?.type).toBe('image/avif')
    await payload.update({
      collection: 'media',
      id: made.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    expect((await getArticlePage('fi', page.fi))?.image).toBeUndefined()
    expect(await handedOut()).toEqual([false, false])
  })

  test.each(['../julkisivu.db', '..%2Fjulkisivu.db', 'julkisivu.db', '__proto__', ''])(
    'lends its folder to no other file: %s',
    async (name) => {
      expect(await getMediaFile(name)).toBeUndefined()
    },
  )
})

describe('a picture in use', () => {
  test('is neither trashed nor deleted, and the refusal names the pages', async () => {
    const { id } = await upload()
    await publish(id)
    const page = await showOnPage(id)
    const admin = as(await makeUser(payload, 'admin'))
    const trashing = payload.update({
      collection: 'media',
      id,
      data: { deletedAt: new Date().toISOString() },
      ...admin,
    })
    await expect(trashing).rejects.toThrow(page.name)
    await expect(payload.delete({ collection: 'media', id, ...admin })).rejects.toThrow(page.name)

    await payload.update({
      collection: 'pages',
      id: page.id,
      locale: 'fi',
      data: { image: null, _status: 'published' },
      overrideAccess: true,
    })
    await payload.delete({ collection: 'media', id, ...admin })
    const { totalDocs } = await payload.count({
      collection: 'media',
      where: { id: { equals: id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  test('inside the text of one language alone is in use, and shown between its paragraphs', async () => {
    const { id } = await upload({ alt: 'Kuva tekstissä' })
    await publish(id)
    await publish(id, { alt: 'En bild i texten' }, 'sv')
    const page = await showOnPage(null)
    const register = makeRegister()
    register.remember(refer('media', 'shown'), id)
    const body = richText(
      paragraph('Före'),
      pictureNode(refer('media', 'shown')),
      paragraph('Efter'),
    )
    await payload.update({
      collection: 'pages',
      id: page.id,
      locale: 'sv',
      data: {
        body: resolveReferences(body, register) as Page['body'],
        _status: 'published',
      },
      overrideAccess: true,
    })
    const blocks = (await getArticlePage('sv', page.sv))?.sections[0]?.blocks
    expect(blocks?.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(blocks?.[1]).toMatchObject({ alt: 'En bild i texten', width: 1200, height: 800 })
    const inFinnish = (await getArticlePage('fi', page.fi))?.sections.flatMap((one) => one.blocks)
    expect(inFinnish?.map(({ type }) => type)).not.toContain('image')
    const admin = as(await makeUser(payload, 'admin'))
    await expect(payload.delete({ collection: 'media', id, ...admin })).rejects.toThrow(page.name)
  })

  test('by a draft alone is in use as well', async () => {
    const { id } = await upload()
    const data = { name: 'Luonnos kuvalla', image: id, _status: 'draft' as const }
    const page = await payload.create({
      collection: 'pages',
      locale: 'fi',
      data,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'pages',
      id: page.id,
      locale: 'fi',
      draft: true,
      data: { summary: 'x' },
      overrideAccess: true,
    })
    const deleting = payload.delete({ collection: 'media', id, overrideAccess: true })
    await expect(deleting).rejects.toThrow('Luonnos kuvalla')
  })
})
