import { expect, type Page } from '@playwright/test'
import type { Stored } from '../staff'
import type { Walk } from './walk'

export type Place = { collection: string; record: Stored; hasVersions: boolean }

const address = ({ collection, record }: Place) => `/collections/${collection}/${record.id}`

/** The list with all that it opens: columns, filters, choices per page, what a selection offers. */
export const walkList = async (walk: Walk, { collection }: Place) => {
  const { page, visit, press, pressIfThere } = walk
  const path = `/collections/${collection}?locale=fi`
  const name = `list of ${collection}`
  await visit(name, path)
  await press(`${name}, columns`, page.locator('#toggle-list-columns'))
  await press(`${name}, filters`, page.locator('#toggle-list-filters'))
  await press(`${name}, filter`, page.locator('.where-builder__add-first-filter'))
  await press(`${name}, fields of filter`, page.locator('.condition__field .rs__control'))
  await page.keyboard.press('Enter')
  await press(`${name}, operators`, page.locator('.condition__operator .rs__control'))
  await page.keyboard.press('Escape')
  await visit(name, path)
  await press(`${name}, rows per page`, page.locator('.per-page button'))
  await page.keyboard.press('Escape')
  await press(`${name}, all selected`, page.locator('#select-all'))
  const actions = page.locator('.list-selection button')
  for (let index = 0; index < (await actions.count()); index += 1) {
    await press(`${name}, action ${index + 1} on all`, actions.nth(index))
    await visit(name, path)
    await press(`${name}, all selected`, page.locator('#select-all'))
  }
  await visit(`${name}, nothing found`, `${path}&search=qqqq`)
  await pressIfThere(`${name}, trash`, page.locator('#trash-view-pill'))
}

/** A new record, refused because nothing is filled in. */
export const walkCreation = async (walk: Walk, { collection }: Place) => {
  const { page, visit, press } = walk
  const name = `new record of ${collection}`
  await visit(name, `/collections/${collection}/create?locale=fi`)
  await press(`${name}, refused`, page.locator('#action-save'))
}

const questions = [
  'action-delete',
  'action-duplicate',
  'action-unpublish',
  'action-unpublish-locale',
  'copy-locale-data__button',
]

/** A text that every record of the collection has. */
const changeable = ({ collection }: Place) =>
  collection === 'media' ? '#field-credit' : '#field-changeNote'

/** The form of a record, with its menus and the questions that it asks. */
export const walkForm = async (walk: Walk, place: Place) => {
  const { page, visit, press, pressIfThere } = walk
  const name = `form of ${place.collection}`
  await visit(name, `${address(place)}?locale=fi`)
  for (const action of await page.locator('.array-field__header-action').all()) await action.click()
  await walk.look(`${name}, rows`)
  for (const id of questions) {
    await visit(name, `${address(place)}?locale=fi`)
    await press(`${name}, menu`, page.locator('.doc-controls__popup .popup-button'))
    await pressIfThere(`${name}, ${id}`, page.locator(`#${id}`))
  }
  await visit(name, `${address(place)}?locale=fi`)
  await press(`${name}, languages`, page.locator('.localizer .popup-button'))
  await visit(`${name}, interface`, `${address(place)}/api?locale=fi`)
  if (!place.hasVersions) return
  await visit(name, `${address(place)}?locale=fi`)
  await page.locator(changeable(place)).fill('Muutettu')
  await page.waitForTimeout(700)
  await pressIfThere(`${name}, publishing`, page.locator('.form-submit .popup-button'))
}

type Lock = { document?: { relationTo: string; value: Stored['id'] } }

const isLocked = async (page: Page, { collection, record }: Place) => {
  const locks: Lock[] = await page.evaluate(async () => {
    const answer = await fetch('/api/payload-locked-documents?depth=0')
    return ((await answer.json()) as { docs: Lock[] }).docs
  })
  return locks.some(
    ({ document }) => document?.relationTo === collection && document.value === record.id,
  )
}

/** A record that somebody else has open. */
export const walkLocked = async (walk: Walk, other: Page, place: Place) => {
  await other.goto(`/admin${address(place)}?locale=fi`)
  await other.waitForLoadState('networkidle')
  await other.locator('#field-name').fill('Nimi muuttuu')
  await expect.poll(() => isLocked(other, place)).toBe(true)
  await walk.visit(`list with a locked record`, `/collections/${place.collection}?locale=fi`)
  await walk.page.locator('.locked').first().hover()
  await walk.look('list, who holds the record')
  await walk.visit('locked record', `${address(place)}?locale=fi`)
  await walk.press('locked record, read only', walk.page.locator('[id$="-view-read-only"]'))
}

/** Its versions: the list, one of them compared with the one before, and the choice of another. */
export const walkVersions = async (walk: Walk, place: Place) => {
  const { page, visit, press } = walk
  const name = `versions of ${place.collection}`
  await visit(name, `${address(place)}/versions?locale=fi`)
  await page.locator('.versions table a').first().click()
  await page.waitForURL(/versions\/\w+/)
  await walk.look(`${name}, one compared`)
  await press(`${name}, other to compare`, page.locator('.compare-version .rs__control'))
  await page.keyboard.press('Escape')
  await press(`${name}, restore`, page.locator('.restore-version button'))
  await page.keyboard.press('Escape')
}
