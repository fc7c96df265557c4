import { expect, type Locator, type Page, type Request } from '@playwright/test'
import type { Locale } from '@/i18n/routing'
import type { Login } from './running-portal'
import type { Id } from './staff'

export const logIn = async (page: Page, { email, password }: Login) => {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form').getByRole('button').last().click()
  await page.waitForURL(/\/admin\/?$/)
}

/** Opens the form of a record, or of a new one, in a language of the content. */
export const openRecord = async (
  page: Page,
  collection: string,
  id: Id | 'create',
  locale: Locale,
) => {
  await page.goto(`/admin/collections/${collection}/${id}?locale=${locale}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Fields take input before the form is ready for it, and then lose it.
  await page.waitForLoadState('networkidle')
}

/** Payload gives its pick lists no accessible name, so they are found by the field's id. */
export const choose = async (page: Page, field: string, option: string) => {
  await page.locator(`#field-${field}`).getByRole('combobox').fill(option)
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Neither are its rich texts named; they are counted from the top of the form. */
export const richText = (page: Page, index = 0): Locator =>
  page.locator('[data-lexical-editor="true"]').nth(index)

export const publishButton = (page: Page) =>
  page.getByRole('button', { name: /^(Publish|Publicera|Julkaise)/ })

/** Of what has no drafts. */
export const saveButton = (page: Page) => page.locator('#action-save')

export const publish = async (page: Page) => {
  await publishButton(page).click()
  await expect(page.getByText(/successfully/)).toBeVisible()
}

/** A date is taken over when the field is left. */
export const fillDay = async (page: Page, field: string, day: string) => {
  const input = page.locator(`#field-${field}`).getByRole('textbox')
  await input.fill(day)
  await input.press('Tab')
}

/** Waits by the page's own clock, which is late where the page is. */
const pageRests = async (page: Page) => {
  await page.evaluate(() => new Promise((rested) => setTimeout(rested, 500)))
  return undefined
}

const nextFormRequest = (page: Page) => {
  const isOfForm = (request: Request) =>
    request.method() === 'POST' && request.url().includes('/admin/')
  const asked = page.waitForRequest(isOfForm, { timeout: 5_000 }).catch(() => undefined)
  return Promise.race([asked, pageRests(page)])
}

/**
 * Payload asks the server about each change. Before the answer a row that is added stays closed, and an error
 * of a save that is answered in the same moment is lost.
 */
export const untilAtRest = async (page: Page) => {
  for (let asked = await nextFormRequest(page); asked; asked = await nextFormRequest(page)) {
    await asked.response()
  }
}

export const addRow = async (page: Page, field: string) => {
  await untilAtRest(page)
  await page
    .locator(`#field-${field}`)
    .getByRole('button', { name: /^Add (?!new)/ })
    .last()
    .click()
}
