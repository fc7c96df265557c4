import type { Browser, ConsoleMessage, Page } from '@playwright/test'
import { windowSize, type Driver } from './driver'

/** Chromium reports a transition to a page that wants none; it is called off, which is no error. */
const isSkippedTransition = (message: string) => message.endsWith('ViewTransition opt-in disabled')

const watch = (page: Page) => {
  const faults: string[] = []
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', ({ message }) => {
    if (!isSkippedTransition(message)) faults.push(message)
  })
  return faults
}

/** A browser that Playwright has started. */
export const drive = async (browser: Browser): Promise<Driver> => {
  const page = await browser.newPage({ viewport: windowSize })
  const faults = watch(page)
  return {
    version: browser.version(),
    visit: async (address) => {
      await page.goto(address)
    },
    address: async () => page.url(),
    click: (role, name) => page.getByRole(role, { name, exact: true }).first().click(),
    isShown: (role, name) => page.getByRole(role, { name, exact: true }).first().isVisible(),
    press: (key) => page.keyboard.press(key),
    read: (expression) => page.evaluate(expression),
    faults: () => faults,
    close: () => browser.close(),
  }
}
