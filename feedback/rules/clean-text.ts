// Text of visitors as it is kept. Nothing that they can mean is changed.

/** No NUL, no half of a character, one kind of line break, and accents in their composed form. */
export const cleanText = (text: string): string =>
  text.replaceAll('\0', '').toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC')

/** As people count: an emoji of one code point is one character. */
export const lengthOf = (text: string): number => [...text].length

/** Spaces and signs without a shape say nothing. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}]/u.test(text)

export const isOneLine = (text: string): boolean => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
