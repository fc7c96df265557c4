import type { Page } from '@playwright/test'
import { adminMessage } from '@/i18n/admin-labels'
import { choose, logIn, openRecord, publishButton, untilAtRest } from './support/admin'
import { isFullRun } from './support/pages'
import { expect, test } from './support/portal'
import { findBy, signIn } from './support/staff'

test.use({ portalOwner: 'editor-errors' })

type Mistake = {
  name: string
  collection: 'themes' | 'funding-records'
  find: [field: string, value: string]
  make: (page: Page, say: (path: string) => string) => Promise<void>
  error: string
}

const clear = async (page: Page, field: string) => {
  const input = page.locator(`#field-${field}`).getByRole('combobox')
  await input.press('Backspace')
}

const mistakes: Mistake[] = [
  {
    name: 'a second lead',
    collection: 'themes',
    find: ['slug', 'kestavat-energiaratkaisut'],
    make: (page, say) =>
      choose(page, 'participations__1__role', say('Theme.participations.role.options.lead')),
    error: 'secondLead',
  },
  {
    name: 'a region twice',
    collection: 'themes',
    find: ['slug', 'kestavat-energiaratkaisut'],
    make: (page) => choose(page, 'participations__1__region', 'Pori'),
    error: 'regionTwice',
  },
  {
    name: 'an amount without its stage',
    collection: 'funding-records',
    find: ['sourceType', 'state'],
    make: (page) => clear(page, 'basis'),
    error: 'amountWithoutBasis',
  },
  {
    name: 'an address that is taken',
    collection: 'themes',
    find: ['slug', 'kestavat-energiaratkaisut'],
    make: (page) => page.locator('#field-slug').fill('biotalous'),
    error: 'slugTaken',
  },
]

const languages = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' } as const

for (const [turn, [language, locale]] of Object.entries(languages).entries()) {
  // Every mistake and every language; their whole cross in a full run.
  const asked = mistakes.filter((_, index) => isFullRun || index % 3 === turn)

  test.describe(`an editor whose admin speaks ${language}`, () => {
    test.use({ locale })

    for (const { name, collection, find, make, error } of asked) {
      test(`is told beside the field of ${name}, and nothing is saved`, async ({
        page,
        portal,
      }) => {
        const publisher = await signIn(portal, 'publisher')
        const before = findBy(await publisher.list(collection, 'fi'), ...find)
        const say = (path: string) => adminMessage(language, path, { slug: 'biotalous' })
        await logIn(page, portal.logins.publisher)
        await openRecord(page, collection, before.id, 'fi')
        await make(page, say)
        await untilAtRest(page)
        await publishButton(page).click()
        await expect(page.getByText(say(`Errors.${error}`)).first()).toBeVisible()
        await untilAtRest(page)
        await expect(page.getByText(say(`Errors.${error}`)).first()).toBeVisible()
        expect(findBy(await publisher.list(collection, 'fi'), 'id', before.id)).toEqual(before)
      })
    }
  })
}

test('an editor who was overtaken by another is told so, and keeps the text', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('pages', 'fi'), 'slug', 'tietoa-portaalista')
  const stored = async () => findBy(await publisher.list('pages', 'fi'), 'id', id).summary
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'pages', id, 'fi')
  await page.locator('#field-summary').fill('Oma tiivistelmä')
  await untilAtRest(page)
  await publisher.ask('PATCH', `pages/${id}?locale=fi`, {
    summary: 'Toisen tiivistelmä',
    _status: 'published',
  })
  await publishButton(page).click()
  await expect(page.getByText(adminMessage('fi', 'Errors.savedByOther')).first()).toBeVisible()
  await expect(page.locator('#field-summary')).toHaveValue('Oma tiivistelmä')
  expect(await stored()).toBe('Toisen tiivistelmä')
})
