import { expect } from '@playwright/test'
import { shiftsOf, watchShifts } from './support/layout-shifts'
import { isFullRun, pageKinds } from './support/pages'
import { openSlowLine } from './support/slow-line'
import { test } from './support/visited-portal'

const widths = [390, 1280]
const kinds = isFullRun ? Object.keys(pageKinds) : ['home', 'site-map']

/** Below it lies what nothing can help: a word of a line that comes in two pieces. */
const most = 0.004

for (const kind of kinds) {
  test(`what has arrived of ${kind} stays in its place while the rest comes`, async ({
    browser,
    portal,
  }) => {
    const line = await openSlowLine(portal.url)
    const page = await browser.newPage({ baseURL: line.url })
    await watchShifts(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(pageKinds[kind]!.fi, { waitUntil: 'networkidle' })
      const moved = (await shiftsOf(page)).filter((shift) => parseFloat(shift) > most)
      expect(moved, `${width} pixels`).toEqual([])
    }
    await page.close()
    await line.close()
  })
}
