import type { Page } from '@playwright/test'

/** Whether the page scrolls sideways, which at 320 px no page may (WCAG 1.4.10). */
export const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth
  })

/** Words that a box of fixed size cuts off; regions that scroll by themselves don't count. */
export const cutOffWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')
        const isForSpeech = position === 'absolute' && element.clientWidth <= 1
        const isLarger =
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1
        return hides && isLarger && !isForSpeech
      })
      .map((element) => element.textContent?.trim().slice(0, 60) ?? ''),
  )

/** Spacing that a reader may set without losing anything (WCAG 1.4.12). */
export const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  })

/** As the reader's choice of 200 per cent, or a browser whose own text is that large. */
export const doubleText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.textSize = '200'
  })
