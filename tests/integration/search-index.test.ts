import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Locale } from '@/i18n/routing'
import { closeSiteIndex, openedSiteIndex, siteIndexHealth } from '@/search/query/site-index'
import { searchSite, suggestOnSite } from '@/search/query/site-search'
import type { Page } from '@/payload-types'
import { builtWorker } from '@/tests/support/search/built-worker'
import { openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload
const quiet = { overrideAccess: true, depth: 0 } as const

/** Until the index has taken in everything that was saved. */
const settle = async () => {
  for (let tries = 0; tries < 600; tries += 1) {
    const { state, isRebuilding, waiting } = await siteIndexHealth()
    if (state === 'ready' && !isRebuilding && waiting === 0) return
    await pause(100)
  }
  throw new Error('The index does not come to rest')
}

const search = async (locale: Locale, text: string) => {
  const answer = await searchSite({
    locale,
    clauses: [{ kind: 'word', text, occur: 'must', mode: 'exact' }],
    filters: {},
    facets: [],
    sort: 'relevance',
    page: { size: 25, offset: 0 },
    spelling: 'off',
  })
  if (answer.state !== 'ready') throw new Error('The index is not ready')
  return answer.result.hits.map(({ id }) => id)
}

const createPage = (name: string, _status: 'draft' | 'published') =>
  payload.create({ collection: 'pages', locale: 'fi', data: { name, _status }, ...quiet })

const change = (id: Page['id'], locale: Locale, data: Partial<Page>, draft = false) =>
  payload.update({ collection: 'pages', id, locale, data, draft, ...quiet })

beforeAll(async () => {
  await builtWorker()
  payload = await openSeededPortal()
  await openedSiteIndex()
  await settle()
})
afterAll(closeSiteIndex)

describe('what is found', () => {
  test('is the seeded portal, whose saves are all taken in', async () => {
    expect((await siteIndexHealth()).documents).toBeGreaterThan(30)
    expect(await search('fi', 'inka')).not.toEqual([])
    expect(await suggestOnSite('ink', 'fi')).not.toEqual([])
  })

  test('a draft is not; published, it is', async () => {
    const { id } = await createPage('Kvartsiluonnos', 'draft')
    await settle()
    expect(await search('fi', 'kvartsiluonnos')).toEqual([])
    await change(id, 'fi', { _status: 'published' })
    await settle()
    expect(await search('fi', 'kvartsiluonnos')).toEqual([`pages:${id}:fi`])
  })

  test('a newer draft of a public page is not, its public words are', async () => {
    const { id } = await createPage('Graniittisivu', 'published')
    await change(id, 'fi', { name: 'Basalttisivu' }, true)
    await settle()
    expect(await search('fi', 'basalttisivu')).toEqual([])
    expect(await search('fi', 'graniittisivu')).toEqual([`pages:${id}:fi`])
  })

  test('a language that is withdrawn is gone there alone', async () => {
    const { id } = await createPage('Gneissisivu', 'published')
    await change(id, 'sv', { name: 'Gnejssida', _status: 'published' })
    await settle()
    expect(await search('sv', 'gnejssida')).toEqual([`pages:${id}:sv`])
    await change(id, 'sv', { _status: 'draft' })
    await settle()
    expect(await search('sv', 'gnejssida')).toEqual([])
    expect(await search('fi', 'gneissisivu')).toEqual([`pages:${id}:fi`])
  })

  test('what is trashed is gone, and comes back with the record', async () => {
    const { id } = await createPage('Marmorisivu', 'published')
    await change(id, 'fi', { deletedAt: new Date().toISOString() })
    await settle()
    expect(await search('fi', 'marmorisivu')).toEqual([])
    await payload.update({
      collection: 'pages',
      id,
      locale: 'fi',
      data: { deletedAt: null, _status: 'published' },
      trash: true,
      ...quiet,
    })
    await settle()
    expect(await search('fi', 'marmorisivu')).toEqual([`pages:${id}:fi`])
  })

  test('what is deleted is gone', async () => {
    const { id } = await createPage('Liuskesivu', 'published')
    await settle()
    await payload.delete({ collection: 'pages', id, ...quiet })
    await settle()
    expect(await search('fi', 'liuskesivu')).toEqual([])
  })
})

describe('nothing is lost', () => {
  test('of a save that is undone nothing is noted', async () => {
    const before = await payload.count({ collection: 'search-changes', ...quiet })
    const taken = { name: 'Kopio', slug: 'inka', _status: 'published' as const }
    const twice = payload.create({ collection: 'pages', locale: 'fi', data: taken, ...quiet })
    await twice
    await settle()
    await expect(
      payload.create({ collection: 'pages', locale: 'fi', data: taken, ...quiet }),
    ).rejects.toThrow()
    expect(await payload.count({ collection: 'search-changes', ...quiet })).toEqual(before)
  })

  test('between a save and the index: found after the next start', async () => {
    await closeSiteIndex()
    const { id } = await createPage('Fosforisivu', 'published')
    expect((await payload.count({ collection: 'search-changes', ...quiet })).totalDocs).toBe(1)
    await openedSiteIndex()
    await settle()
    expect(await search('fi', 'fosforisivu')).toEqual([`pages:${id}:fi`])
  })

  test('of what another process saves: found within seconds, though nobody tells', async () => {
    const { id } = await createPage('Mangaanisivu', 'published')
    await settle()
    const { engine } = await openedSiteIndex()
    await engine.remove([`pages:${id}:fi`])
    expect(await search('fi', 'mangaanisivu')).toEqual([])
    await payload.create({
      collection: 'search-changes',
      data: { collectionSlug: 'pages', recordId: String(id) },
      ...quiet,
    })
    await settle()
    expect(await search('fi', 'mangaanisivu')).toEqual([`pages:${id}:fi`])
  })
})

describe('an index of another database', () => {
  test('is built anew: nothing of it is found', async () => {
    const { engine } = await openedSiteIndex()
    const before = (await engine.health()).analyserVersion
    await closeSiteIndex()
    // As after a move or a restore into an empty database.
    await payload.kv.delete('search-index')
    await openedSiteIndex()
    await settle()
    expect((await siteIndexHealth()).analyserVersion).not.toBe(before)
    expect(await search('fi', 'fosforisivu')).toHaveLength(1)
  })
})

test('no change is left waiting', async () => {
  await settle()
  expect((await payload.count({ collection: 'search-changes', ...quiet })).totalDocs).toBe(0)
})
