import type { Page } from '@playwright/test'

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] }
type WithShifts = typeof globalThis & { moved: string[] }

/** Notes on every page that is opened from now on what moves by itself, each as "score: what". */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const what = sources.map(({ node }) => node?.textContent?.trim().slice(0, 30))
        moved.push(`${value}: ${what.join(' | ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** Below it lies what nothing can help: a word of a line that comes in two pieces. */
const least = 0.004

/** Forgets what moved while the page at hand arrived, as soon as all of it has been painted. */
export const forgetArrival = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame)
    while (document.readyState === 'loading') await nextFrame()
    await nextFrame()
    await nextFrame()
    ;(globalThis as WithShifts).moved.length = 0
  })

/** What has moved so that it can be seen on the page at hand, when it is painted with its fonts. */
export const seenShiftsOf = async (page: Page): Promise<string[]> =>
  (await shiftsOf(page)).filter((shift) => parseFloat(shift) > least)

/** What has moved on the page at hand, when it is painted with its fonts. */
export const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))
    return (globalThis as WithShifts).moved
  })
