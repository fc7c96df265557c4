import { locales, toTextPath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { program } from '@/seed/programs/inka/program'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import { expectNotToRead, expectToRead } from './support/reading'
import { findBy, signIn } from './support/staff'

test.use({ portalOwner: 'age' })
test.describe.configure({ mode: 'serial' })

const tellOfProgram = ['home', 'programs', 'themes', 'program', 'theme', 'city-region']
const outdated = (locale: Locale) => getTranslate(locale)('Age.outdated')

test('facts of 2014 are said to be old on every page that tells them', async ({ portal }) => {
  for (const locale of locales) {
    for (const kind of tellOfProgram) {
      await expectToRead(portal, pageKinds[kind]![locale], outdated(locale))
    }
  }
})

test('a programme that has ended says so on top of its pages, and stays in search engines', async ({
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('programs', 'fi'), 'slug', program.words.fi.slug)
  await publisher.publish('programs', id, 'fi', { status: 'ended' })
  for (const locale of locales) {
    const name = program.words[locale].name ?? ''
    const ended = getTranslate(locale)('Age.ended', { program: name })
    for (const kind of tellOfProgram) {
      await expectToRead(portal, pageKinds[kind]![locale], ended, { notAnyMore: outdated(locale) })
    }
  }
  for (const path of [pageKinds.program!.fi, toTextPath(pageKinds.program!.fi)]) {
    const page = await fetch(portal.url + path)
    expect(page.headers.get('x-robots-tag')).toBeNull()
    expect(await page.text()).not.toContain('noindex')
  }
})

test('an editor says from which age on facts are old', async ({ portal }) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('programs', 'fi'), 'slug', program.words.fi.slug)
  await publisher.publish('programs', id, 'fi', { status: 'unknown' })
  await expectToRead(portal, pageKinds.program!.fi, outdated('fi'))
  await publisher.ask('POST', 'globals/site-settings?locale=fi', { outdatedAfter: 1200 })
  await expectToRead(portal, pageKinds.program!.fi, 'Sivu kertoo tilanteen 5.2.2014.', {
    notAnyMore: outdated('fi'),
  })
  await expectNotToRead(portal, pageKinds.home!.fi, outdated('fi'))
})
