import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { locales, pagePath, toMarkdownPath, toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { siteSettings } from '@/seed/portal/settings'
import { formAddress, openForm, sendForm, untilHuman } from './support/feedback-form'
import { waitingEntries } from './support/kept-feedback'
import { pageKinds, renderings } from './support/pages'
import { expect, test } from './support/portal'
import { askRaw, framework } from './support/raw-request'
import { runPortal, type Portal } from './support/running-portal'
import { runsOnMongo, templateFolder } from './support/template'

/** The running server has the file open, so moving it away would change nothing. */
const overwrite = (file: string) => {
  const bytes = Buffer.alloc(statSync(file).size, 0xff)
  const open = openSync(file, 'r+')
  writeSync(open, bytes)
  closeSync(open)
}

test.describe('while the database cannot be read', () => {
  test.skip(runsOnMongo(), 'mongodb/away.spec.ts ends a MongoDB')
  test.describe.configure({ mode: 'serial' })

  let portal: Portal

  test.beforeAll(async () => {
    portal = await runPortal(templateFolder())
    for (const name of ['julkisivu.db', 'julkisivu.db-wal']) {
      overwrite(path.join(portal.dataDir, name))
    }
  })
  test.afterAll(() => portal.remove())

  for (const locale of locales) {
    test(`every page in ${locale} says whose fault it is and whom to contact`, async () => {
      const t = getTranslate(locale)
      const advice = JSON.stringify(siteSettings.words[locale].contactAdvice)
      const contact = /"text":"([^".]+)/.exec(advice)?.[1] ?? ''
      const paths = Object.entries(pageKinds)
        .filter(([kind]) => kind !== 'feedback')
        .map(([, kind]) => kind[locale])
      for (const rich of paths) {
        for (const address of [rich, toTextPath(rich), toMarkdownPath(rich)]) {
          const { status, body } = await askRaw(portal.url, { path: address })
          expect(status, address).toBe(500)
          expect(body, address).toContain(t('Problem.fault.title'))
          expect(body, address).toContain(t('Problem.fault.lead'))
          expect(body, address).toContain(contact)
          expect(body, address).not.toMatch(framework)
        }
      }
    })

    test(`feedback in ${locale} is taken all the same, and lies on disk`, async () => {
      for (const rendering of renderings) {
        const address = formAddress(locale, rendering)
        const text = `${locale} ${rendering} åäö`
        const token = await openForm(portal, address)
        await untilHuman()
        const sent = await sendForm(portal, address, { kind: 'other', text, token }, '192.0.2.1')
        expect(sent.status, address).toBe(303)
        const receipt = await askRaw(portal.url, { path: String(sent.headers.location) })
        expect(receipt.status, address).toBe(200)
        expect(receipt.body, address).toContain(getTranslate(locale)('Feedback.receivedTitle'))
        expect(waitingEntries(portal)).toContainEqual(expect.objectContaining({ text }))
      }
    })

    test(`the manifest in ${locale} is made of what is kept, for now`, async () => {
      const manifest = `${pagePath(locale)}/site.webmanifest`
      const { status, body } = await askRaw(portal.url, { path: manifest })
      expect(status).toBe(503)
      expect(JSON.parse(body)).toMatchObject({ name: 'Julkisivu', lang: locale })
    })
  }

  test('files and lists for machines answer in words', async () => {
    for (const path of ['/sitemap.xml', '/media/x.png', '/nothing', '/nothing.md']) {
      const headers = { 'accept-language': 'sv' }
      const { status, body } = await askRaw(portal.url, { path, headers })
      expect(status, path).toBe(500)
      expect(body, path).toContain(getTranslate('sv')('Problem.fault.title'))
      expect(body, path).not.toMatch(framework)
    }
    for (const path of ['/robots.txt', '/health', '/icon-32.png']) {
      expect((await askRaw(portal.url, { path })).status, path).toBe(200)
    }
  })

  test('the API answers in JSON', async () => {
    const { status, headers, body } = await askRaw(portal.url, { path: '/api/programs' })
    expect(status).toBe(500)
    expect(headers['content-type']).toContain('json')
    expect(body).not.toMatch(framework)
  })
})
