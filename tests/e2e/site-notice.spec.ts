import { adminMessage } from '@/i18n/admin-labels'
import { locales, toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { choose, logIn, saveButton, untilAtRest } from './support/admin'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import { expectNotToRead, expectToRead, readRenderings } from './support/reading'
import { signIn } from './support/staff'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'site-notice' })
test.describe.configure({ mode: 'serial' })

const say = (path: string) => adminMessage('fi', path)
const label = (kind: 'emergency' | 'warning') => getTranslate('fi')(`SiteNotice.kinds.${kind}`)
const finnish = 'Puhelinvaihde ei toimi. Soita hätätilanteessa numeroon 112.'
const swedish = 'Telefonväxeln fungerar inte. Ring 112 i nödsituationer.'

test('a notice without words is refused beside its field', async ({ page, portal }) => {
  await logIn(page, portal.logins.publisher)
  await page.goto('/admin/globals/site-settings?locale=fi')
  await page.waitForLoadState('networkidle')
  await choose(page, 'noticeKind', say('SiteSettings.noticeKind.options.emergency'))
  await untilAtRest(page)
  await saveButton(page).click()
  await expect(page.getByText(say('Errors.noticeTextMissing')).first()).toBeVisible()
  await expectNotToRead(portal, pageKinds.home!.fi, label('emergency'))
})

test('a publisher puts a notice on top of every page within 5 s, and takes it off', async ({
  page,
  portal,
}) => {
  for (const paths of Object.values(pageKinds)) await readRenderings(portal, paths.fi)
  await logIn(page, portal.logins.publisher)
  await page.goto('/admin/globals/site-settings?locale=fi')
  await page.waitForLoadState('networkidle')
  await choose(page, 'noticeKind', say('SiteSettings.noticeKind.options.emergency'))
  await page.locator('#field-noticeText').fill(finnish)
  await untilAtRest(page)
  await saveButton(page).click()
  await expectToRead(portal, pageKinds.home!.fi, finnish)
  for (const paths of Object.values(pageKinds)) await expectToRead(portal, paths.fi, finnish)

  await page.goto(pageKinds.program!.fi)
  const notice = page.getByRole('region', { name: getTranslate('fi')('SiteNotice.label') })
  await expect(notice).toHaveText(`${label('emergency')} ${finnish}`)
  const isBefore = await notice.evaluate((element) =>
    Boolean(
      element.compareDocumentPosition(document.querySelector('header')!) &
      Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  )
  expect(isBefore).toBe(true)

  const { ask } = await signIn(portal, 'publisher')
  await ask('POST', 'globals/site-settings?locale=fi', { noticeKind: 'none' })
  for (const paths of Object.values(pageKinds)) {
    await within5s(() => expectNotToRead(portal, paths.fi, finnish))
  }
})

test('a language without a notice of its own shows the Finnish one, marked as Finnish', async ({
  portal,
}) => {
  const { ask } = await signIn(portal, 'publisher')
  const withoutFinnish = { noticeKind: 'warning', noticeText: swedish }
  await ask('POST', 'globals/site-settings?locale=fi', { noticeKind: 'none', noticeText: null })
  const refused = await ask('POST', 'globals/site-settings?locale=sv', withoutFinnish)
  expect(refused.status).toBe(400)
  await ask('POST', 'globals/site-settings?locale=fi', {
    noticeKind: 'warning',
    noticeText: finnish,
  })
  for (const locale of locales) await expectToRead(portal, pageKinds.home![locale], finnish)
  const textOf = async (path: string) => (await fetch(portal.url + path)).text()
  expect(await textOf(toTextPath(pageKinds.home!.sv))).toContain(`<span lang="fi">${finnish}`)
  await ask('POST', 'globals/site-settings?locale=sv', { noticeText: swedish })
  await expectToRead(portal, pageKinds.home!.sv, swedish, { notAnyMore: finnish })
  await expectToRead(portal, pageKinds.home!.fi, finnish)
})
