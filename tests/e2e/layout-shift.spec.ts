import { setTimeout as wait } from 'node:timers/promises'
import { shiftsOf, watchShifts } from './support/layout-shifts'
import { isFullRun, pageKinds } from './support/pages'
import { expect, test } from './support/portal'

const widths = [390, 1280]
const lateByMs = isFullRun ? [0, 50, 600] : [600]
const kinds = isFullRun ? Object.keys(pageKinds) : ['themes']

for (const kind of kinds) {
  test(`nothing moves on ${kind} while it loads, however late font and script come`, async ({
    page,
  }) => {
    let late = 0
    await page.route(/\.woff2$|\/enhance\./, async (route) => {
      await wait(late)
      await route.continue()
    })
    await watchShifts(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 })
      for (late of lateByMs) {
        await page.goto(pageKinds[kind]!.fi, { waitUntil: 'networkidle' })
        const what = `${width} pixels, font and script after ${late} ms`
        expect(await shiftsOf(page), what).toEqual([])
      }
    }
  })
}
