// What a term may look like inside the index, on its way in and when it is looked for.

const longest = 200
const unusable = /[\s\p{Cc}]+/gu
const loneSurrogate = /\p{Surrogate}/gu

/** A term without spaces and control characters; empty when nothing is left of it. */
export const cleanTerm = (term: string): string =>
  term.slice(0, longest).replace(loneSurrogate, '\ufffd').replace(unusable, '')

/** The same text, of the same length, without what SQLite cannot hold. */
export const cleanText = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(loneSurrogate, '\ufffd')
