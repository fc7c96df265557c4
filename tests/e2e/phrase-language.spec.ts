import { adminMessage } from '@/i18n/admin-labels'
import { pagePath, toTextPath } from '@/i18n/routing'
import { logIn, openRecord, publish, richText } from './support/admin'
import { violationsOn } from './support/axe'
import { expect, test } from './support/portal'

test.use({ portalOwner: 'phrase-language', locale: 'en-GB' })

test('a phrase that an editor marks as Swedish is spoken in Swedish, in both renderings', async ({
  page,
  portal,
}) => {
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'pages', 'create', 'fi')
  await page.locator('#field-name').fill('Ruotsiksi puhuttu')
  const body = richText(page)
  await body.click()
  await page.keyboard.type('Nimi on ')
  await page.keyboard.type('Kustregionen')
  for (let letter = 0; letter < 'Kustregionen'.length; letter += 1) {
    await page.keyboard.press('Shift+ArrowLeft')
  }
  await page.locator('.fixed-toolbar .toolbar-popup__dropdown-language').click()
  await page
    .getByRole('button', { name: adminMessage('en', 'PhraseLanguages.sv'), exact: true })
    .click()
  await expect(body.locator('[lang=sv]')).toHaveText('Kustregionen')
  await publish(page)

  const path = pagePath('fi', { room: 'pages', slug: 'ruotsiksi-puhuttu' })
  for (const address of [path, toTextPath(path)]) {
    await page.goto(address)
    const main = page.getByRole('main')
    await expect(main.locator('[lang=sv]')).toHaveText('Kustregionen')
    await expect(main).toContainText('Nimi on Kustregionen')
    expect(await violationsOn(page)).toEqual([])
  }
})
