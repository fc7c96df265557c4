import { recordCollections } from '@/cache/tags'
import { walkCreation, walkForm, walkList, walkLocked, walkVersions } from './record-screens'
import { walkDates, walkPickers, walkRichText } from './field-screens'
import { walkAccount, walkErrors, walkGlobals, walkLogin } from './other-screens'
import { startWalk, type Walk } from './walk'
import { logIn } from '../admin'
import { isFullRun } from '../pages'
import { expect, test } from '../portal'
import { signIn, type Staff, type Stored } from '../staff'

const walks = {
  fi: { locale: 'fi-FI', sample: ['organizations'] },
  sv: { locale: 'sv-SE', sample: ['contact-persons'] },
} as const

const everyCollection: string[] = [...recordCollections, 'users']

const expectNoEnglish = (walk: Walk) => {
  expect(walk.readStrings()).toBeGreaterThan(20)
  expect(walk.english()).toEqual([])
}

/** The seed has no documents: its source names no files. */
const firstOf = async (collection: string, ask: Staff['ask']): Promise<Stored> => {
  const { body } = await ask('GET', `${collection}?limit=1&depth=0&locale=fi`)
  const [stored] = body.docs as Stored[]
  if (stored) return stored
  const made = await ask('POST', `${collection}?draft=true&depth=0&locale=fi`, { name: 'Raportti' })
  return made.body.doc as Stored
}

/** Walks every screen of the admin in one language and expects no raw key and no English word. */
export const walkAdminIn = (language: keyof typeof walks) => {
  const { locale, sample } = walks[language]
  /** A short run sees every kind of screen, half of them in either language. */
  const isWalkedHere = (sampledIn: keyof typeof walks) => isFullRun || language === sampledIn

  test.describe(`the admin of a browser that asks for ${language} has no English word`, () => {
    // A control that does not come is told at once, not when the time of the whole walk ends.
    test.use({ locale, actionTimeout: 30_000 })
    // Dozens of screens each, on whatever machine.
    test.describe.configure({ timeout: isFullRun ? 900_000 : 300_000 })

    if (isWalkedHere('fi')) {
      test('before the login, on the dashboard and on the account', async ({ page, portal }) => {
        const walk = await startWalk(page, language)
        await walkLogin(walk, portal.logins.admin)
        await walkAccount(walk)
        await walkErrors(walk)
        expectNoEnglish(walk)
      })

      test('in settings and menu', async ({ page, portal }) => {
        await logIn(page, portal.logins.admin)
        const walk = await startWalk(page, language)
        await walkGlobals(walk)
        expectNoEnglish(walk)
      })

      test('in lists and forms of what is no public record', async ({ page, portal }) => {
        const { ask } = await signIn(portal, 'admin')
        const { body } = await ask('GET', 'access')
        const others = Object.keys(body.collections as object).filter(
          (slug) => !everyCollection.includes(slug) && !slug.startsWith('payload-'),
        )
        await logIn(page, portal.logins.admin)
        const walk = await startWalk(page, language)
        await walk.visit('dashboard', '')
        await walk.visit('search', '/search')
        for (const slug of others) {
          await walk.visit(`list of ${slug}`, `/collections/${slug}?locale=fi`)
          await walk.visit(`new record of ${slug}`, `/collections/${slug}/create?locale=fi`)
        }
        expectNoEnglish(walk)
      })
    }

    if (isWalkedHere('sv')) {
      test('in what fields open: dates, relations, rich text', async ({ page, portal }) => {
        await logIn(page, portal.logins.admin)
        const walk = await startWalk(page, language)
        await walkDates(walk)
        await walkPickers(walk)
        await walkRichText(walk)
        expectNoEnglish(walk)
      })

      test('on a record that somebody else has open', async ({ browser, page, portal }) => {
        const { ask } = await signIn(portal, 'admin')
        const unlock = () => ask('DELETE', 'payload-locked-documents?where[id][exists]=true')
        // What earlier tests left open.
        await unlock()
        const { body } = await ask('GET', 'milestones?limit=1&depth=0&locale=fi')
        const record = (body.docs as Stored[])[0]!
        const context = await browser.newContext({ baseURL: portal.url })
        const other = await context.newPage()
        await logIn(other, portal.logins.publisher)
        await logIn(page, portal.logins.admin)
        const walk = await startWalk(page, language)
        await walkLocked(walk, other, { collection: 'milestones', record, hasVersions: true })
        await context.close()
        await unlock()
        expectNoEnglish(walk)
      })
    }

    for (const collection of isFullRun ? everyCollection : sample) {
      test(`in ${collection}: list, form, versions`, async ({ page, portal }) => {
        const { ask } = await signIn(portal, 'admin')
        const record = await firstOf(collection, ask)
        const place = { collection, record, hasVersions: collection !== 'users' }
        await logIn(page, portal.logins.admin)
        const walk = await startWalk(page, language)
        await walkList(walk, place)
        await walkCreation(walk, place)
        await walkForm(walk, place)
        if (place.hasVersions) {
          const path = `${collection}/${record.id}?locale=fi&draft=true`
          await ask('PATCH', path, { changeNote: 'Tarkistettu', _status: 'draft' })
          await walkVersions(walk, place)
        }
        expectNoEnglish(walk)
      })
    }
  })
}
