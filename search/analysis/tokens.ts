// Cuts a text into words. What holds a word together is what the index keeps: letters, digits, - : '.
import type { Token } from './language-analyser'

const words =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:[-‐‑:'’][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*)*/gu

export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[‐‑]/g, '-')
    .replace(/’/g, "'")

export const tokenize = (text: string): Token[] =>
  Array.from(text.matchAll(words), (match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
