import { locales, pagePath, toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { program as seeded } from '@/seed/programs/inka/program'
import { pageKinds } from '../e2e/support/pages'
import type { Driver } from './drivers/driver'
import { expect, isInstalled, test } from './engine-test'
import { withoutJoints } from '@/tests/support/joints'

test.skip(({ engine }) => !isInstalled(engine), 'this engine is not installed')

const t = getTranslate('fi')
const program = pageKinds.program!

const words = (text: string) => withoutJoints(text).trim()
const heading = async ({ read }: Driver) =>
  words(await read<string>('document.querySelector("h1").textContent'))
const focused = async ({ read }: Driver) =>
  words(await read<string>('document.activeElement.textContent'))
const textSize = ({ read }: Driver) =>
  read<string>('getComputedStyle(document.documentElement).fontSize')
/** A link has led here, and the page is whole. */
const arrival = async ({ address, read }: Driver, expected: string) => {
  await expect.poll(address).toBe(expected)
  await expect.poll(() => read('document.readyState')).toBe('complete')
}
const isWiderThanWindow = ({ read }: Driver) =>
  read<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')

test('the programme page is whole: its words, its picture, nothing beside the window', async ({
  driver,
  portal,
}) => {
  await driver.visit(portal.url + program.fi)
  expect(await heading(driver)).toBe(seeded.words.fi.name)
  expect(await driver.isShown('navigation', t('Site.mainNavigation'))).toBe(true)
  expect(await isWiderThanWindow(driver)).toBe(false)
  await driver.read('document.querySelector("main img").scrollIntoView()')
  const width = () => driver.read<number>('document.querySelector("main img").naturalWidth')
  await expect.poll(width).toBeGreaterThan(0)
})

test('the programme page leads to itself in the other languages', async ({ driver, portal }) => {
  await driver.visit(portal.url + program.fi)
  for (const locale of [...locales.slice(1), locales[0]!]) {
    await driver.click('link', t(`LanguageLinks.${locale}`))
    await arrival(driver, portal.url + program[locale])
    expect(await driver.read('document.documentElement.lang')).toBe(locale)
    expect(await heading(driver)).toBe(seeded.words[locale].name)
  }
})

test('text grows, keeps its size on the next page and returns', async ({ driver, portal }) => {
  await driver.visit(portal.url + program.fi)
  for (const size of ['20px', '24px']) {
    await driver.click('button', t('TextSize.larger'))
    await expect.poll(() => textSize(driver)).toBe(size)
  }
  await driver.click('link', t('Rooms.themes'))
  await arrival(driver, portal.url + pagePath('fi', { room: 'themes' }))
  expect(await textSize(driver)).toBe('24px')
  await driver.click('button', t('TextSize.reset'))
  await expect.poll(() => textSize(driver)).toBe('16px')
})

test('the text version says the same without a script, and leads back', async ({
  driver,
  portal,
}) => {
  await driver.visit(portal.url + program.fi)
  await driver.click('link', t('Site.textVersion'))
  await arrival(driver, portal.url + toTextPath(program.fi))
  expect(await heading(driver)).toBe(seeded.words.fi.name)
  expect(
    await driver.read('document.querySelectorAll("script, link[rel=stylesheet], img").length'),
  ).toBe(0)
  await driver.click('link', t('Site.mainVersion'))
  await arrival(driver, portal.url + program.fi)
})

test('the print link opens the dialogue of the browser', async ({ driver, portal }) => {
  await driver.visit(portal.url + program.fi)
  await driver.read('(window.opened = 0, window.print = () => { window.opened += 1 }, 0)')
  await driver.click('link', t('Site.print'))
  await expect.poll(() => driver.read('window.opened')).toBe(1)
})

test('the print view shows the page as it prints, and a way back', async ({ driver, portal }) => {
  const back = () => driver.isShown('link', t('Site.backFromPrintView'))
  const navigation = () => driver.isShown('navigation', t('Site.mainNavigation'))
  await driver.visit(`${portal.url}${program.fi}#print-view`)
  expect([await back(), await navigation()]).toEqual([true, false])
  await driver.click('link', t('Site.backFromPrintView'))
  await expect.poll(navigation).toBe(true)
  expect(await back()).toBe(false)
})

test('by keyboard the first stop leads past the header into the content', async ({
  driver,
  portal,
}) => {
  await driver.visit(portal.url + program.fi)
  await driver.press('Tab')
  expect(await focused(driver)).toBe(t('Site.skip'))
  await driver.press('Enter')
  await expect.poll(driver.address).toContain('#content')
  await driver.press('Tab')
  expect(await driver.read('document.activeElement.closest("main") !== null')).toBe(true)
})
