import { test as base } from '../e2e/support/visited-portal'
import { chromiumOpener } from './drivers/chromium'
import type { Driver } from './drivers/driver'
import { firefoxOpener } from './drivers/firefox'
import { webkitOpener } from './drivers/webkit'

export { expect } from '@playwright/test'

const openers = { chromium: chromiumOpener, firefox: firefoxOpener, webkit: webkitOpener }

export type EngineName = keyof typeof openers
export const engineNames = Object.keys(openers) as EngineName[]

export const isInstalled = (engine: EngineName) => Boolean(openers[engine]())

type OfWorkers = { engine: EngineName; opened: Driver }

/** One engine visits one portal. A test fails when it leaves an error on the console. */
export const test = base.extend<{ driver: Driver }, OfWorkers>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  opened: [
    async ({ engine }, use) => {
      const driver = await openers[engine]()!()
      await use(driver)
      await driver.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ opened, engine }, use, testInfo) => {
    testInfo.annotations.push({ type: 'engine', description: `${engine} ${opened.version}` })
    await use(opened)
    base.expect(opened.faults() ?? [], 'errors on the console').toEqual([])
  },
})
