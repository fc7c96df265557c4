import { setTimeout as wait } from 'node:timers/promises'
import { isFullRun, pageKinds } from './support/pages'
import { expect, test } from './support/portal'

const widths = [390, 1280]
const lateByMs = isFullRun ? [0, 50, 600] : [600]
const kinds = isFullRun ? Object.keys(pageKinds) : ['themes']

for (const kind of kinds) {
  test(`nothing moves on ${kind} while it loads, however late the font comes`, async ({ page }) => {
    let late = 0
    await page.route(/\.woff2$/, async (route) => {
      await wait(late)
      await route.continue()
    })
    await page.addInitScript(() => {
      type Shift = { value: number; sources: { node: Node | null }[] }
      const moved: string[] = []
      Object.assign(window, { moved })
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
          const what = sources.map(({ node }) => node?.textContent?.trim().slice(0, 30))
          moved.push(`${value}: ${what.join(' | ')}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 })
      for (late of lateByMs) {
        await page.goto(pageKinds[kind]!.fi, { waitUntil: 'networkidle' })
        const moved = await page.evaluate(async () => {
          await document.fonts.ready
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))
          return (window as unknown as { moved: string[] }).moved
        })
        expect(moved, `${width} pixels, font after ${late} ms`).toEqual([])
      }
    }
  })
}
