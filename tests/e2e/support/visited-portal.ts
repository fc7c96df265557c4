import { test as base } from '@playwright/test'
import { runPortal, type Portal } from './running-portal'
import { templateFolder } from './template'

type OfWorkers = {
  portal: Portal
  /** Specs that change content name themselves here, and get a portal that nobody else visits. */
  portalOwner: string
}

/** Every worker visits a seeded portal of its own, with whatever browser. */
export const test = base.extend<object, OfWorkers>({
  portalOwner: ['visitors', { option: true, scope: 'worker' }],
  portal: [
    async ({}, use) => {
      const portal = await runPortal(templateFolder())
      await use(portal)
      await portal.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})
