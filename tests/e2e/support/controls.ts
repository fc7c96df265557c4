import type { Page } from '@playwright/test'

export type Control = {
  name: string
  top: number
  bottom: number
  left: number
  right: number
  /** Whether it stands in a sentence, whose lines give it its height. */
  isInSentence: boolean
}

/** How a stop of the Tab key is met: its place among the controls of the page, and whether it is to be seen. */
export type Stop = { place: number; isSeen: boolean }

type ControlsOptions = {
  /** A group of choices is one stop of the Tab key: of those without a choice, the first is kept. */
  byTab?: boolean
}

/** Everything that can be acted on, in the order of the document; a choice goes with its label. */
export const controlsOn = (
  page: Page,
  { byTab = false }: ControlsOptions = {},
): Promise<Control[]> =>
  page.evaluate((isByTab) => {
    const isStop = (element: HTMLElement) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name }) => name === element.name,
      )
      return element === (group.find(({ checked }) => checked) ?? group[0])
    }
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !isByTab || isStop(element))
    Object.assign(window, { controls })
    return controls.map((element) => {
      const isChoice =
        element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)
      const target =
        element.closest('label') ?? (isChoice ? element.labels?.[0] : undefined) ?? element
      const { top, bottom, left, right } = target.getBoundingClientRect()
      const words = (node: Element | null) => node?.textContent?.trim() ?? ''
      const isInline = getComputedStyle(element).display === 'inline'
      const isInSentence = isInline && words(element.parentElement) !== words(element)
      return { name: words(target), top, bottom, left, right, isInSentence }
    })
  }, byTab)

/** Presses Tab as often as there are stops. Ask for `controlsOn` before. */
export const walkByTab = async (page: Page, count: number): Promise<Stop[]> => {
  const stops: Stop[] = []
  for (let press = 0; press < count; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const { controls } = window as unknown as { controls: Element[] }
      const focused = document.activeElement!
      const [box] = focused.getClientRects()
      const middle = box && {
        x: (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
        y: (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
      }
      const met = middle && document.elementFromPoint(middle.x, middle.y)
      return { place: controls.indexOf(focused), isSeen: Boolean(met && focused.contains(met)) }
    })
    stops.push(stop)
  }
  return stops
}
