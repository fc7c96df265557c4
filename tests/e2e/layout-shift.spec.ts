import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { forgetArrival, seenShiftsOf, shiftsOf, watchShifts } from './support/layout-shifts'
import { isFullRun, pageKinds } from './support/pages'
import { expect, test } from './support/portal'

const widths = [390, 1280]
const kinds = isFullRun ? Object.keys(pageKinds) : ['themes']
const lateByMs = isFullRun ? [0, 50] : []

const holdBackFontAndScript = (page: Page, until: () => Promise<void>) =>
  page.route(/\.woff2$|\/enhance\./, async (route) => {
    await until()
    await route.continue()
  })

for (const kind of kinds) {
  const open = async (page: Page, width: number) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(pageKinds[kind]!.fi, { waitUntil: 'networkidle' })
  }

  test(`nothing moves on ${kind} when font and script come to the painted page`, async ({
    page,
  }) => {
    await watchShifts(page)
    let arrived: Promise<void> | undefined
    await holdBackFontAndScript(page, () => (arrived ??= forgetArrival(page)))
    for (const width of widths) {
      arrived = undefined
      await open(page, width)
      expect(arrived, 'font or script was asked for').toBeDefined()
      expect(await shiftsOf(page), `${width} pixels`).toEqual([])
    }
  })

  for (const late of lateByMs) {
    test(`nothing moves on ${kind} when font and script come ${late} ms late`, async ({ page }) => {
      await watchShifts(page)
      await holdBackFontAndScript(page, () => wait(late))
      for (const width of widths) {
        await open(page, width)
        expect(await seenShiftsOf(page), `${width} pixels`).toEqual([])
      }
    })
  }
}
