import { expect, test } from '@jest/globals'
import type { Terms } from '@/search/analysis/language-analyser'
import type { AnalysedDocument, AnalysedToken } from '@/search/engine/search-engine'
import { DocumentPacker, DocumentUnpacker } from '@/search/engine/worker/packed-documents'

const known = new Map<string, Terms>()
/** One object per word, as an analyser that remembers its words gives it. */
const termsOf = (word: string): Terms => {
  const terms = known.get(word) ?? { l: [word], v: [], a: [`${word}a`], p: [] }
  known.set(word, terms)
  return terms
}
const textOf = (text: string, terms = termsOf) => ({
  text,
  tokens: Array.from(text.matchAll(/\S+/g), ({ 0: x, index }): AnalysedToken => ({
    x,
    start: index,
    end: index + x.length,
    terms: terms(x),
  })),
})
const documentOf = (id: number, body: string, terms = termsOf): AnalysedDocument => ({
  id: `${id}`,
  locale: 'fi',
  title: textOf(`title ${id}`),
  body: textOf(body, terms),
  facets: { type: ['page'] },
  date: '2014-02-05',
  amounts: [5],
})

const throughThread = () => {
  const packer = new DocumentPacker()
  const unpacker = new DocumentUnpacker()
  return (documents: AnalysedDocument[]) => {
    const packed = structuredClone(packer.pack(documents))
    return { words: packed.words.map(({ x }) => x), documents: unpacker.unpack(packed) }
  }
}

test('documents come out as they went in, and each word is sent once', () => {
  const send = throughThread()
  const first = [documentOf(1, 'kunta ja kunta'), documentOf(2, 'seutu ja kunta')]
  const second = [documentOf(3, 'seutu kunta raha')]
  const [one, two] = [send(first), send(second)]
  expect(one.documents).toEqual(first)
  expect(one.words).toEqual(['title', '1', 'kunta', 'ja', '2', 'seutu'])
  expect(two.documents).toEqual(second)
  expect(two.words).toEqual(['3', 'raha'])
})

test('words that nothing is known of share their terms and stay apart', () => {
  const none: Terms = { l: [], v: [], a: [], p: [] }
  const document = documentOf(1, 'xxx yyy xxx', () => none)
  expect(throughThread()([document]).documents).toEqual([document])
})

test('after very many words both sides begin again', () => {
  const send = throughThread()
  const many = Array.from({ length: 31_000 }, (_, number) => `w${number}`).join(' ')
  send([documentOf(1, many)])
  const again = [documentOf(2, 'w1 w2')]
  const { words, documents } = send(again)
  expect(documents).toEqual(again)
  expect(words).toContain('w1')
})
