import type { Page } from '@playwright/test'

/**
 * Every string that the admin says on the screen at hand, to eyes and to screen readers: visible text,
 * labels, tooltips, placeholders, described-by texts and the title of the window. What editors have written
 * themselves (values of fields, rich text) is not of the admin.
 */
export const wordsOnScreen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const attributes = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ]
    const written = [
      '[contenteditable="true"]',
      '.cell-slug',
      '.query-inspector__results',
      'script',
      'style',
      'noscript',
    ].join(', ')
    const isWritten = ({ textContent }: Node, parent: Element) =>
      parent.closest(written) ||
      (parent.closest('.html-diff') && !/^(true|false)$/.test(textContent ?? ''))
    const words = new Set([document.title])
    const say = (text: string | null | undefined) => {
      const clean = text?.replace(/\s+/g, ' ').trim()
      if (clean) words.add(clean)
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of attributes) say(element.getAttribute(name))
      for (const name of ['aria-describedby', 'aria-labelledby'])
        for (const id of element.getAttribute(name)?.split(' ') ?? [])
          say(document.getElementById(id)?.textContent)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement
      if (
        parent &&
        !isWritten(texts.currentNode, parent) &&
        parent.checkVisibility({ visibilityProperty: true })
      )
        say(texts.currentNode.textContent)
    }
    return [...words]
  })
