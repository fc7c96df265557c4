// The part of Voikko's grammar that its automaton leaves to the program: hyphens between elements.

const vowels = 'aeiouyäöå'
const token = /\[X[a-z]\].*?\[X\]|\[([A-Za-z][a-z0-9]*)\]|(-)\[Bh\]|(.)/gu

/**
 * Elements are joined by a hyphen where the same vowels meet (maa-alue) and after a digit, elsewhere without one, unless
 * the dictionary allows or asks otherwise; a name is not written together with a common noun.
 */
export const isValidPath = (path: string): boolean => {
  let beforeLast = ''
  let last = ''
  let boundary = false
  let hyphen = false
  let hyphenAllowed = false
  let allowedJustNow = false
  let hyphenAsked = false
  let askedHyphenMissing = false
  let startsWithName = false
  let endsWithNoun = false
  for (const [, tag, boundaryHyphen, letter] of path.matchAll(token)) {
    if (tag !== undefined) {
      if (tag.startsWith('Isf')) hyphenAllowed = allowedJustNow = true
      else if (tag.startsWith('Icu')) {
        boundary = false
        hyphenAllowed = hyphenAsked = true
      } else if (tag.startsWith('Ica')) askedHyphenMissing = endsWithNoun = false
      else if (tag.startsWith('Le')) {
        startsWithName = true
        endsWithNoun = false
      } else if (tag.startsWith('Ln')) endsWithNoun = true
      else if (tag.startsWith('Dg')) startsWithName = false
      else if (tag === 'Bh') {
        if (askedHyphenMissing) return false
        boundary = true
        hyphen = false
        askedHyphenMissing = hyphenAsked
      }
    } else if (boundaryHyphen !== undefined || letter === '-') {
      startsWithName = endsWithNoun = false
      if (boundaryHyphen !== undefined) boundary = hyphen = true
    } else if (letter !== undefined) {
      if (boundary) {
        if (last === '' || (beforeLast === 'i' && last === 's')) hyphenAllowed = true
        if (hyphenAsked && hyphen) hyphenAsked = false
        const needed = (last === letter && vowels.includes(last)) || /\d/.test(last)
        if (!(hyphenAllowed && hyphen) && needed !== hyphen) return false
        boundary = false
        if (allowedJustNow) allowedJustNow = false
        else hyphenAllowed = false
      }
      beforeLast = last
      last = letter
    }
  }
  return !askedHyphenMissing && (!startsWithName || !endsWithNoun)
}
