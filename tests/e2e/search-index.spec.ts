import Database from 'libsql'
import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import path from 'node:path'
import { pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { aboutPage } from '@/seed/portal/about'
import { program } from '@/seed/programs/inka/program'
import { expect, test } from './support/portal'
import type { Portal } from './support/running-portal'
import { findBy, signIn } from './support/staff'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'search-index' })
test.describe.configure({ mode: 'serial' })

const addresses = {
  fi: '/fi/haku.json?hakusanat=',
  sv: '/sv/sok.json?sokord=',
  en: '/en/search.json?words=',
}

/** How many documents of a language have a word; undefined while the index is being built. */
const count = async ({ url }: Portal, locale: Locale, word: string) => {
  const answer = await fetch(`${url}${addresses[locale]}${encodeURIComponent(`=${word}`)}`)
  return answer.status === 200 ? ((await answer.json()) as { total: number }).total : undefined
}

const expectCount = (portal: Portal, locale: Locale, word: string, expected: number) =>
  within5s(async () => expect(await count(portal, locale, word)).toBe(expected))

const articleOf = async (portal: Portal) => {
  const staff = await signIn(portal, 'publisher')
  const { id } = findBy(await staff.list('pages', 'fi'), 'slug', aboutPage.words.fi.slug)
  return { staff, id }
}

test('a server that starts on a seeded portal builds its index and says what it works with', async ({
  portal,
}) => {
  await expect.poll(() => count(portal, 'fi', 'inka'), { timeout: 60_000 }).toBeGreaterThan(1)
  for (const locale of ['fi', 'sv', 'en']) {
    expect(portal.log()).toContain(`Search in "${locale}" works with `)
  }
  expect(portal.log()).toContain('The search index is ready')
  expect(readdirSync(path.join(portal.dataDir, 'search')).join()).toMatch(/index-\d+\.db/)
})

test('what a publisher publishes is found, in its language alone, and a draft is not', async ({
  portal,
}) => {
  const { staff, id } = await articleOf(portal)
  await staff.ask('PATCH', `pages/${id}?locale=fi&draft=true`, {
    summary: 'Luonnoksessa on rapakivigraniittia.',
    _status: 'draft',
  })
  await staff.publish('pages', id, 'sv', { summary: 'Texten talar om kalkstensbrott.' })
  await expectCount(portal, 'sv', 'kalkstensbrott', 1)
  expect(await count(portal, 'fi', 'kalkstensbrott')).toBe(0)
  expect(await count(portal, 'fi', 'rapakivigraniittia')).toBe(0)
  await staff.publish('pages', id, 'fi', { summary: 'Tekstissä on rapakivigraniittia.' })
  await expectCount(portal, 'fi', 'rapakivigraniittia', 1)
})

test('a language that is withdrawn is gone, and a record in the trash is gone in every language', async ({
  portal,
}) => {
  const { staff, id } = await articleOf(portal)
  await staff.ask('PATCH', `pages/${id}?locale=sv`, { _status: 'draft' })
  await expectCount(portal, 'sv', 'kalkstensbrott', 0)
  expect(await count(portal, 'fi', 'rapakivigraniittia')).toBe(1)
  await staff.ask('PATCH', `pages/${id}?locale=fi`, { deletedAt: new Date().toISOString() })
  await expectCount(portal, 'fi', 'rapakivigraniittia', 0)
})

test('the index is there again after a restart, also after a kill', async ({ portal }) => {
  const built = portal.log().split('The search index is being rebuilt').length
  const staff = await signIn(portal, 'publisher')
  const { id } = findBy(await staff.list('programs', 'fi'), 'slug', program.words.fi.slug)
  await staff.publish('programs', id, 'fi', { summary: 'Tekstissä on vuolukiveä.' })
  await portal.restart('SIGKILL')
  await expectCount(portal, 'fi', 'vuolukiveä', 1)
  await portal.restart()
  await expectCount(portal, 'fi', 'vuolukiveä', 1)
  expect(portal.log().split('The search index is being rebuilt')).toHaveLength(built)
})

test('an index of another version is built anew; meanwhile the page says so and leads to the site map', async ({
  portal,
}) => {
  await portal.stop()
  const folder = path.join(portal.dataDir, 'search')
  for (const name of readdirSync(folder).filter((file) => /^index-\d+\.db$/.test(file))) {
    const index = new Database(path.join(folder, name))
    index.exec('PRAGMA user_version = 999')
    index.close()
  }
  const [told = ''] = getTranslate('fi')('Search.rebuilding', { siteMap: '' }).split('.')
  const pages: string[] = []
  const starting = portal.start()
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && !(await count(portal, 'fi', 'inka').catch(() => undefined))) {
    const answer = await fetch(`${portal.url}/fi/haku?hakusanat=inka`).catch(() => undefined)
    if (answer) pages.push(await answer.text())
    await setTimeout(20)
  }
  await starting
  const honest = pages.filter((page) => page.includes(told))
  expect(honest.length).toBeGreaterThan(0)
  expect(honest[0]).toContain(`href="${pagePath('fi', { room: 'site-map' })}"`)
  expect(await count(portal, 'fi', 'inka')).toBeGreaterThan(1)
})
