// What was learned from lists of words, as learned/*.json keep it (docs/search-data.md).
import { brotliDecompressSync } from 'node:zlib'
import { readWordEndings, type WordEndings } from './word-endings'

export type LearnedData = {
  source: string
  licence: string
  /** Brotli in base64: a table for {@link readWordEndings}. */
  endings: string
  /** Brotli in base64: sorted words, each without the beginning that it shares with the one before. */
  words?: string
}

const unpack = (packed: string): string =>
  brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8')

/** A line says in base 36 how many letters to keep of the word before, then the rest. */
const readWords = (list: string): Set<string> => {
  const words = new Set<string>()
  let last = ''
  for (const line of list.split('\n')) {
    last = last.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1)
    words.add(last)
  }
  return words
}

export const readEndings = (data: LearnedData): WordEndings => readWordEndings(unpack(data.endings))

export const readWordList = (data: LearnedData): Set<string> =>
  data.words === undefined ? new Set() : readWords(unpack(data.words))
