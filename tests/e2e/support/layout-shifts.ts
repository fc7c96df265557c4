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

/** What has moved on the page at hand, when it is painted with its fonts. */
export const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)))
    return (globalThis as WithShifts).moved
  })
