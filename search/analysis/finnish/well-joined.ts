// Which elements make a compound as Finnish writes it: the automaton accepts more than that.
import type { Element, Reading } from './reading'

const meetsItself = /[aeiouyäö]/
/** `Isf` may be joined by a hyphen, `Icu` must be. */
const mayHaveHyphen = (left: Element): boolean =>
  left.tags.includes('Isf') || left.tags.includes('Icu') || left.surface.endsWith('is')

/** Maa-alue, 5-vuotias: the same vowels do not meet, and a digit does not stand at a letter. */
const needsHyphen = (left: Element, right: Element): boolean => {
  const last = left.surface.at(-1) ?? ''
  return /\d/.test(last) || (meetsItself.test(last) && right.surface.startsWith(last))
}

const areJoined = (left: Element, right: Element): boolean => {
  // Only where the dictionary marks the joint by Bh is the hyphen left to the program.
  if (!left.tags.includes('Bh')) return true
  if (left.hyphenAfter) return mayHaveHyphen(left) || needsHyphen(left, right)
  return !left.tags.includes('Icu') && !needsHyphen(left, right)
}

/** A name has a hyphen before a common noun (Nokia-puhelin), unless the noun is one that names take: Turunmaa. */
const isNameBeforeNoun = (left: Element, right: Element): boolean =>
  left.wordClass.startsWith('e') &&
  !left.tags.includes('Dg') &&
  !left.hyphenAfter &&
  right.tags.includes('Ln') &&
  !right.tags.includes('Ica')

export const isWellJoined = ({ elements }: Reading): boolean =>
  elements.every((right, index) => {
    const left = elements[index - 1]
    return left === undefined || (areJoined(left, right) && !isNameBeforeNoun(left, right))
  })
