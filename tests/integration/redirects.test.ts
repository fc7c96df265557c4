import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { loadPage } from '@/app/(site)/loading-pages'
import { getArticlePage } from '@/content/articles'
import type { Locale } from '@/i18n/routing'
import type { Page, Redirect } from '@/payload-types'
import { as, makeUser, openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload

beforeAll(async () => {
  payload = await openSeededPortal()
})

const publish = (id: Page['id'], data: Partial<Page>, locale: Locale = 'fi') =>
  payload.update({
    collection: 'pages',
    id,
    locale,
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  })

const publishNew = async (name: string) => {
  const data = { name, _status: 'published' as const }
  return payload.create({ collection: 'pages', locale: 'fi', data, overrideAccess: true })
}

const unpublish = (id: Page['id'], locale: Locale = 'fi') =>
  payload.update({
    collection: 'pages',
    id,
    locale,
    data: { _status: 'draft' },
    overrideAccess: true,
  })

const visit = async (slug: string, locale: Locale = 'fi') => {
  const { status, movedTo } = await loadPage(getArticlePage, 'pages', { locale, slug })
  return movedTo ? `${status} ${movedTo}` : status
}

describe('a changed address', () => {
  test('leads to the new one, and a chain of changes in one step', async () => {
    const { id } = await publishNew('Ensin')
    await publish(id, { slug: 'sitten' })
    expect(await visit('ensin')).toBe('308 /fi/sivut/sitten')
    await publish(id, { slug: 'lopuksi' })
    expect(await visit('ensin')).toBe('308 /fi/sivut/lopuksi')
    expect(await visit('sitten')).toBe('308 /fi/sivut/lopuksi')
    expect(await visit('lopuksi')).toBe(200)
  })

  test('leads on in its own language alone', async () => {
    const { id } = await publishNew('Kaksikielinen')
    await publish(id, { name: 'Tvåspråkig', slug: 'tvasprakig' }, 'sv')
    await publish(id, { slug: 'tva-sprak' }, 'sv')
    expect(await visit('tvasprakig', 'sv')).toBe('308 /sv/sidor/tva-sprak')
    expect(await visit('tvasprakig', 'fi')).toBe(404)
    expect(await visit('kaksikielinen', 'fi')).toBe(200)
  })

  test('that the record takes back makes no loop', async () => {
    const { id } = await publishNew('Edestakaisin')
    await publish(id, { slug: 'toisaalla' })
    await publish(id, { slug: 'edestakaisin' })
    expect(await visit('edestakaisin')).toBe(200)
    expect(await visit('toisaalla')).toBe('308 /fi/sivut/edestakaisin')
  })

  test('gives way to another record that takes it, and belongs to that one then', async () => {
    const { id } = await publishNew('Haluttu osoite')
    await publish(id, { slug: 'entinen-haltija' })
    const taker = await publishNew('Haluttu osoite')
    expect(await visit('haluttu-osoite')).toBe(200)
    await publish(taker.id, { slug: 'uusi-haltija' })
    expect(await visit('haluttu-osoite')).toBe('308 /fi/sivut/uusi-haltija')
    expect(await visit('entinen-haltija')).toBe(200)
  })

  test('of a draft leads nowhere until it is published', async () => {
    const { id } = await publishNew('Luonnosteltu')
    const change = { slug: 'salainen-uusi-nimi' }
    const target = { collection: 'pages' as const, id, locale: 'fi' as const, overrideAccess: true }
    await payload.update({ ...target, draft: true, data: change })
    expect(await visit('luonnosteltu')).toBe(200)
    expect(await visit('salainen-uusi-nimi')).toBe(404)
    await publish(id, {})
    expect(await visit('luonnosteltu')).toBe('308 /fi/sivut/salainen-uusi-nimi')
  })

  test('is remembered when all languages are published at once', async () => {
    const { id } = await publishNew('Yhdellä kertaa')
    await publish(id, { name: 'På en gång', slug: 'pa-en-gang' }, 'sv')
    const target = { collection: 'pages' as const, id, overrideAccess: true }
    await payload.update({ ...target, locale: 'sv', draft: true, data: { slug: 'samtidigt' } })
    await payload.update({ ...target, locale: 'fi', data: {}, publishAllLocales: true })
    expect(await visit('pa-en-gang', 'sv')).toBe('308 /sv/sidor/samtidigt')
  })
})

describe('a withdrawn page', () => {
  test('says so where it was unpublished, and names the languages that have it', async () => {
    const { id } = await publishNew('Pois otettu')
    await publish(id, { name: 'Kvar', slug: 'kvar' }, 'sv')
    await unpublish(id)
    const page = await loadPage(getArticlePage, 'pages', { locale: 'fi', slug: 'pois-otettu' })
    expect([page.status, page.title]).toEqual([410, 'Sivu on poistettu käytöstä'])
    expect(JSON.stringify(page.sections)).toContain('/sv/sidor/kvar')
    expect(await visit('kvar', 'sv')).toBe(200)
    await publish(id, {})
    expect(await visit('pois-otettu')).toBe(200)
  })

  test('is none where nothing was ever published', async () => {
    const made = await publishNew('Vain suomeksi julkaistu')
    const target = { collection: 'pages' as const, id: made.id, overrideAccess: true }
    await payload.update({ ...target, locale: 'sv', draft: true, data: { slug: 'bara-utkast' } })
    expect(await visit('bara-utkast', 'sv')).toBe(404)
    const draft = { name: 'Pelkkä luonnos', _status: 'draft' as const }
    await payload.create({ collection: 'pages', locale: 'fi', data: draft, overrideAccess: true })
    expect(await visit('pelkka-luonnos')).toBe(404)
  })
})

describe('remembered addresses', () => {
  const address = { slug: 'minne-vain', room: 'pages', locale: 'fi' } as Redirect

  test.each(['contributor', 'editor', 'publisher', 'admin'] as const)(
    'a %s writes none by hand',
    async (role) => {
      const user = as(await makeUser(payload, role))
      const creating = payload.create({ collection: 'redirects', data: address, ...user })
      await expect(creating).rejects.toThrow(/not allowed/i)
      const [row] = (await payload.find({ collection: 'redirects', limit: 1, ...user })).docs
      const changing = payload.update({
        collection: 'redirects',
        id: row!.id,
        data: address,
        ...user,
      })
      await expect(changing).rejects.toThrow(/not allowed/i)
    },
  )

  test('hold one row per address, however often it is published', async () => {
    const { id } = await publishNew('Usein julkaistu')
    for (const summary of ['a', 'b', 'c']) await publish(id, { summary })
    const { totalDocs } = await payload.find({
      collection: 'redirects',
      where: { slug: { equals: 'usein-julkaistu' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })
})
