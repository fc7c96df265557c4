import { richText } from '../admin'
import type { Walk } from './walk'

export const walkDates = async ({ page, visit, press }: Walk) => {
  await visit('new milestone', '/collections/milestones/create?locale=fi')
  await press('date picker', page.locator('#field-plannedDate input'))
}

export const walkPickers = async ({ page, visit, press, look }: Walk) => {
  await visit('new milestone', '/collections/milestones/create?locale=fi')
  const picker = page.locator('#field-program')
  await press('relation picker', picker.locator('.rs__control'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await look('relation picker, chosen')
  await press('relation picker, new record', picker.locator('.relationship-add-new__add-button'))
  await visit('new milestone', '/collections/milestones/create?locale=fi')
  await press('choice', page.locator('#field-kind .rs__control'))
  await visit('new contact person', '/collections/contact-persons/create?locale=fi')
  await press('relation to many kinds', page.locator('#field-appointments .array-field__add-row'))
}

/** The toolbar with its tooltips and menus, a link with its drawer, and the menu behind a slash. */
export const walkRichText = async ({ page, visit, press, look }: Walk) => {
  await visit('new page', '/collections/pages/create?locale=fi')
  for (const button of await page.locator('.fixed-toolbar button').all()) {
    await button.hover()
    await look('tooltip of the toolbar')
  }
  for (const menu of await page.locator('.fixed-toolbar .toolbar-popup__dropdown').all()) {
    await menu.click()
    await look('menu of the toolbar')
    await page.keyboard.press('Escape')
  }
  await richText(page).fill('Lue koko suunnitelma')
  await richText(page).press('Control+a')
  await press('link', page.locator('.fixed-toolbar .toolbar-popup__button-link'))
}
