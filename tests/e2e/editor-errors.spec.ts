import type { Page } from '@playwright/test'
import { adminMessages } from '@/messages/admin'
import { choose, logIn, openRecord, publishButton } from './support/admin'
import { expect, test } from './support/portal'
import { findBy, signIn } from './support/staff'

test.use({ portalOwner: 'editor-errors' })

type Mistake = {
  name: string
  collection: 'themes' | 'funding-records'
  find: [field: string, value: string]
  make: (page: Page, words: (typeof adminMessages)['fi']) => Promise<void>
  message: (words: (typeof adminMessages)['fi']) => string
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
    make: (page, words) =>
      choose(page, 'participations__1__role', words.Theme.participations.role.options.lead),
    message: (words) => words.Errors.secondLead,
  },
  {
    name: 'a region twice',
    collection: 'themes',
    find: ['slug', 'kestavat-energiaratkaisut'],
    make: (page) => choose(page, 'participations__1__region', 'Pori'),
    message: (words) => words.Errors.regionTwice,
  },
  {
    name: 'an amount without its stage',
    collection: 'funding-records',
    find: ['sourceType', 'state'],
    make: (page) => clear(page, 'basis'),
    message: (words) => words.Errors.amountWithoutBasis,
  },
  {
    name: 'an address that is taken',
    collection: 'themes',
    find: ['slug', 'kestavat-energiaratkaisut'],
    make: (page) => page.locator('#field-slug').fill('biotalous'),
    message: (words) => words.Errors.slugTaken.replace('{slug}', 'biotalous'),
  },
]

const languages = { sv: 'sv-SE', en: 'en-GB' } as const

for (const [language, locale] of Object.entries(languages)) {
  test.describe(`an editor whose admin speaks ${language}`, () => {
    test.use({ locale })

    for (const { name, collection, find, make, message } of mistakes) {
      test(`is told beside the field of ${name}, and nothing is saved`, async ({
        page,
        portal,
      }) => {
        const publisher = await signIn(portal, 'publisher')
        const before = findBy(await publisher.list(collection, 'fi'), ...find)
        const words = adminMessages[language as keyof typeof languages]
        await logIn(page, portal.logins.publisher)
        await openRecord(page, collection, before.id, 'fi')
        await make(page, words)
        await publishButton(page).click()
        await expect(page.getByText(message(words)).first()).toBeVisible()
        expect(findBy(await publisher.list(collection, 'fi'), 'id', before.id)).toEqual(before)
      })
    }
  })
}
