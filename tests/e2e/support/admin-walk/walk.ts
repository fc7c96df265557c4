import type { Locator, Page } from '@playwright/test'
import type { Locale } from '@/i18n/routing'
import { judgeOf } from './english'
import { wordsOnScreen } from './words-on-screen'

export type Walk = {
  page: Page
  /** Opens an address of the admin and reads it. */
  visit: (screen: string, path: string) => Promise<void>
  /** Reads the screen as it is now. */
  look: (screen: string) => Promise<void>
  /** Presses something that the screen must have, and reads what it opens. */
  press: (screen: string, element: Locator) => Promise<void>
  /** As `press`, for what only some screens have. */
  pressIfThere: (screen: string, element: Locator) => Promise<boolean>
  /** Every English string so far, with the screen that says it. */
  english: () => string[]
  readStrings: () => number
}

/** Payload renders a group of fields when it comes near the window, and keeps it; the side column scrolls by itself. */
const showAll = (page: Page) =>
  page.evaluate(async () => {
    const columns = [
      document.documentElement,
      ...document.querySelectorAll('.document-fields__sidebar'),
    ]
    for (const column of columns) {
      for (let top = 0; top < column.scrollHeight; top += column.clientHeight) {
        column.scrollTop = top
        await new Promise((shown) => setTimeout(shown, 100))
      }
      column.scrollTop = 0
    }
  })

export const startWalk = async (page: Page, language: Exclude<Locale, 'en'>): Promise<Walk> => {
  const judge = await judgeOf(language)
  const found = new Map<string, string>()
  const read = new Set<string>()

  const suspectsOn = async () => {
    const words = await wordsOnScreen(page)
    words.forEach((text) => read.add(text))
    return words.flatMap((text): [string, string][] => {
      const reason = judge(text)
      return reason ? [[text, reason]] : []
    })
  }
  const look = async (screen: string) => {
    await page.waitForLoadState('networkidle')
    let suspects = await suspectsOn()
    // A screen that is still being built has words that nobody gets to see.
    for (let again = 0; suspects.length > 0 && again < 4; again += 1) {
      await page.waitForTimeout(300)
      suspects = await suspectsOn()
    }
    for (const [text, reason] of suspects)
      if (!found.has(text)) found.set(text, `${screen}: "${text}" is ${reason}`)
  }
  const visit = async (screen: string, path: string) => {
    await page.goto(`/admin${path}`)
    await page.waitForLoadState('networkidle')
    await showAll(page)
    await look(screen)
  }
  const press = async (screen: string, element: Locator) => {
    await element.first().click()
    await page.waitForTimeout(400)
    await look(screen)
  }
  const pressIfThere = async (screen: string, element: Locator) => {
    const isThere = await element.first().isVisible()
    if (isThere) await press(screen, element)
    return isThere
  }
  return {
    page,
    visit,
    look,
    press,
    pressIfThere,
    english: () => [...found.values()],
    readStrings: () => read.size,
  }
}
