import { test as base } from '@playwright/test'
import { runPortal, type Portal } from './running-portal'
import { templateFolder } from './template'

export { expect } from '@playwright/test'

/** Every worker visits a seeded portal of its own: `page.goto('/fi')` leads there. */
export const test = base.extend<object, { portal: Portal }>({
  portal: [
    async ({}, use) => {
      const portal = await runPortal(templateFolder())
      await use(portal)
      await portal.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
})
