import { test as base } from '@playwright/test'
import { runPortal, type Portal } from './running-portal'
import { templateFolder } from './template'
import { watchBrowser } from './watched-browser'

export { expect } from '@playwright/test'

type OfWorkers = {
  portal: Portal
  /** Specs that change content name themselves here, and get a portal that nobody else visits. */
  portalOwner: string
}

/**
 * Every worker visits a seeded portal of its own: `page.goto('/fi')` leads there. A test fails when its
 * browser asks anything of another origin, or when a public page writes an error to the console.
 */
export const test = base.extend<{ watched: void }, OfWorkers>({
  portalOwner: ['visitors', { option: true, scope: 'worker' }],
  portal: [
    async ({}, use) => {
      const portal = await runPortal(templateFolder())
      await use(portal)
      await portal.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
  watched: [
    async ({ context, portal }, use) => {
      const faults = watchBrowser(context, portal.url)
      await use()
      base.expect(faults, 'what the browser should not have done').toEqual([])
    },
    { auto: true },
  ],
})
