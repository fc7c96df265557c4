import type { Control } from './support/controls'
import { controlsOn, walkByTab } from './support/controls'
import { isFullRun, pageKinds } from './support/pages'
import { expect, test } from './support/portal'

const widths = isFullRun ? [320, 768, 1440] : [768]
const kinds = isFullRun ? Object.keys(pageKinds) : ['program']

/** Reading goes down, or on to the top of a column further right. */
const readsBackwards = (before: Control, after: Control) =>
  after.bottom <= before.top && after.left < before.right

for (const kind of kinds) {
  for (const width of widths) {
    test(`Tab reaches every control of ${kind} in reading order and in sight, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(pageKinds[kind]!.fi)
      const controls = await controlsOn(page, { byTab: true })
      expect(controls.length).toBeGreaterThan(5)
      const [, ...inFlow] = controls
      const backwards = inFlow.flatMap((control, index) => {
        const next = inFlow[index + 1]
        return next && readsBackwards(control, next) ? [`${control.name} → ${next.name}`] : []
      })
      expect(backwards).toEqual([])
      const stops = await walkByTab(page, controls.length)
      expect(stops.map(({ place }) => place)).toEqual(controls.map((_, place) => place))
      const hidden = stops.filter(({ isSeen }) => !isSeen).map(({ place }) => controls[place]?.name)
      expect(hidden).toEqual([])
    })
  }
}
