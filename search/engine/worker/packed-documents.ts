// Analysed documents on their way to a thread. A message copies every object that it holds: so each word is sent once,
// and a text is a row of numbers after that.
import type { Terms } from '../../analysis/language-analyser'
import type { AnalysedDocument, AnalysedText } from '../search-engine'

type Word = { x: string; terms: Terms }
/** `tokens`: start, end and number of the word, three for each. */
type PackedText = { text: string; tokens: Uint32Array }
type PackedDocument = Omit<AnalysedDocument, 'title' | 'body'> & {
  title: PackedText
  body: PackedText
}
export type PackedDocuments = {
  /** Words that have not been sent yet, numbered on from those before; `isAnew` begins again at nought. */
  words: Word[]
  isAnew: boolean
  documents: PackedDocument[]
}

/** Neither side keeps more words than about this many. */
const mostWords = 30_000
const numbersEach = 3

export class DocumentPacker {
  /** By the word as written: its number, and the analysis that was sent. */
  private sent = new Map<string, { number: number; terms: Terms }>()
  private count = 0

  pack(documents: AnalysedDocument[]): PackedDocuments {
    const isAnew = this.count === 0 || this.count > mostWords
    if (isAnew) this.forget()
    const words: Word[] = []
    return {
      documents: documents.map((document) => ({
        ...document,
        title: this.packText(document.title, words),
        body: this.packText(document.body, words),
      })),
      isAnew,
      words,
    }
  }

  private forget(): void {
    this.sent = new Map()
    this.count = 0
  }

  private packText({ text, tokens }: AnalysedText, words: Word[]): PackedText {
    const packed = new Uint32Array(tokens.length * numbersEach)
    tokens.forEach(({ x, start, end, terms }, index) => {
      packed.set([start, end, this.numberOf(x, terms, words)], index * numbersEach)
    })
    return { text, tokens: packed }
  }

  private numberOf(x: string, terms: Terms, words: Word[]): number {
    const known = this.sent.get(x)
    if (known?.terms === terms) return known.number
    const number = this.count++
    words.push({ x, terms })
    this.sent.set(x, { number, terms })
    return number
  }
}

export class DocumentUnpacker {
  private words: Word[] = []

  unpack({ documents, isAnew, words }: PackedDocuments): AnalysedDocument[] {
    if (isAnew) this.words = []
    for (const word of words) this.words.push(word)
    return documents.map((document) => ({
      ...document,
      title: this.unpackText(document.title),
      body: this.unpackText(document.body),
    }))
  }

  private unpackText({ text, tokens: packed }: PackedText): AnalysedText {
    const tokens: AnalysedText['tokens'] = []
    for (let at = 0; at < packed.length; at += numbersEach) {
      const word = this.words[packed[at + 2] ?? 0]
      if (!word) throw new Error('A word was not sent')
      tokens.push({
        x: word.x,
        start: packed[at] ?? 0,
        end: packed[at + 1] ?? 0,
        terms: word.terms,
      })
    }
    return { text, tokens }
  }
}
