import { locales, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { sourceMap } from '@/seed/source-map'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import { expectToRead, readRenderings } from './support/reading'
import { fundingChanges } from './support/record-changes/funding'
import { programChanges } from './support/record-changes/program'
import { themeChanges } from './support/record-changes/themes'
import { signIn } from './support/staff'

test.use({ portalOwner: 'record-facts' })

// The date of the last change comes first: every other change moves it too.
const changes = [...programChanges, ...fundingChanges, ...themeChanges]

test('each record that carries a statement of the source page is changed here', () => {
  const carried = sourceMap.flatMap(({ carriers }) =>
    carriers.flatMap((carrier) =>
      carrier.kind === 'record' ? [`${carrier.collection} ${carrier.what}`] : [],
    ),
  )
  const changed = changes.map(({ collection, what }) => `${collection} ${what}`)
  expect(changed.sort()).toEqual([...new Set(carried)].sort())
})

for (const { collection, what, page = 'program', change } of changes) {
  test(`a change of ${what} in ${collection} is told in three languages and renderings`, async ({
    portal,
  }) => {
    const read = (locale: Locale) => readRenderings(portal, pageKinds[page]![locale])
    const before = await Promise.all(locales.map(read))
    const says = await change(await signIn(portal, 'publisher'))
    for (const [index, locale] of locales.entries()) {
      const words = says(locale, getTranslate(locale))
      for (const text of Object.values(before[index] ?? {})) expect(text).not.toContain(words)
      await expectToRead(portal, pageKinds[page]![locale], words)
    }
  })
}
