import { test as base } from './visited-portal'
import { watchBrowser } from './watched-browser'

export { expect } from '@playwright/test'

/**
 * `page.goto('/fi')` leads to the worker's portal. A test fails when its browser asks anything of another
 * origin, or when a public page writes an error to the console.
 */
export const test = base.extend<{ watched: void }>({
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
