// Says the hard-coded English of the admin's screens in the editor's language, as it appears.
import type { HardCodedWords } from '@/messages/hard-coded'
import { fromAmericanTime } from './american-time'
import { repairName } from './repair-name'
import { makeTranslator } from './translate'

const attributes = ['aria-label', 'aria-roledescription', 'title']
const labelled = attributes.map((name) => `[${name}]`).join(', ')

/** Texts for screen readers, of calendars and of the question about a locked document: no editor's words. */
const announced = [
  '[aria-live]',
  '[style*="display: none"]',
  '.react-datepicker__navigation',
  '.react-datepicker-time__header',
  '.document-locked',
].join(', ')

const compared = '.text-diff .html-diff'
const problems = '.field-error, [data-testid="field-error"], [data-testid="field-errors"]'
const regions = `${announced}, ${compared}, ${problems}`

const regionsOf = (element: Element): Element[] =>
  element.closest(regions) ? [element] : [...element.querySelectorAll(regions)]

const textsIn = (root: Node): Node[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  return texts
}

/** @returns what ends the work */
export const translatePage = (words: HardCodedWords): (() => void) => {
  const { labels, announcements } = words
  const translateLabel = makeTranslator(labels)
  const translateAnnouncement = makeTranslator({ ...labels, ...announcements })
  const translateValue = makeTranslator(words.values)
  const translateProblem = makeTranslator(words.problems)

  const changeLabels = (element: Element) => {
    for (const name of attributes) {
      const label = element.getAttribute(name) ?? ''
      const said = (element.matches(problems) && translateProblem(label)) || translateLabel(label)
      if (said !== undefined) element.setAttribute(name, said)
    }
    repairName(element)
  }
  const sayInstead = (text: string, parent: Element | null) => {
    // Messages that fade stand in a region that is announced.
    if (parent?.closest(problems)) return translateProblem(text)
    if (parent?.closest(announced)) return translateAnnouncement(text) ?? fromAmericanTime(text)
    if (parent?.closest(compared)) return translateValue(text)
    return undefined
  }
  const changeText = (text: Node) => {
    const said = sayInstead(text.nodeValue ?? '', text.parentElement)
    if (said !== undefined) text.nodeValue = said
  }
  const changeWithin = (node: Node) => {
    if (!(node instanceof Element)) return changeText(node)
    for (const element of [node, ...node.querySelectorAll(labelled)]) changeLabels(element)
    regionsOf(node).flatMap(textsIn).forEach(changeText)
  }

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(changeWithin)
      else if (type === 'attributes') changeLabels(target as Element)
      else changeText(target)
    }
  })
  changeWithin(document.body)
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  })
  return () => observer.disconnect()
}
