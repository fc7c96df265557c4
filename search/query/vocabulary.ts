// The words of the index that a mistyped one may have been meant to be, read when they are first needed.
import { setImmediate } from 'node:timers/promises'
import { locales, type Locale } from '@/i18n/routing'
import { buildSpeller, type KnownWord, type Speller } from '../analysis/spelling'
import type { SearchEngine } from '../engine/search-engine'

/** So many are gone through at a time: some milliseconds. */
const wordsAtOnce = 10_000
const longestStale = 60_000

/** What has words: an index. */
type Words = Pick<SearchEngine, 'terms'>

type Known = { spellers: Speller[]; readAt: number }

export type Vocabulary = {
  /** The likeliest first. */
  correct(locale: Locale, word: string, most: number): Promise<string[]>
  /** The index has changed: its words are read again, at most once a minute. */
  outdate(): void
}

const readSpellers = async (engine: Words, locale: Locale): Promise<Speller[]> => {
  const spellers: Speller[] = []
  let words: KnownWord[] = []
  const keep = async () => {
    spellers.push(buildSpeller(words))
    words = []
    await setImmediate()
  }
  for await (const [word, documents] of engine.terms(locale)) {
    words.push({ word, documents })
    if (words.length === wordsAtOnce) await keep()
  }
  if (words.length > 0) await keep()
  return spellers
}

export const openVocabulary = (engine: Words): Vocabulary => {
  const known = new Map<Locale, Known>()
  const outdated = new Set<Locale>()
  const underWay = new Map<Locale, Promise<Speller[]>>()

  const read = async (locale: Locale): Promise<Speller[]> => {
    const readAt = Date.now()
    outdated.delete(locale)
    const spellers = await readSpellers(engine, locale)
    // An index that is being built has no words yet.
    if (spellers.length > 0) known.set(locale, { spellers, readAt })
    return spellers
  }

  const readOnce = (locale: Locale): Promise<Speller[]> => {
    const reading = underWay.get(locale) ?? read(locale).finally(() => void underWay.delete(locale))
    underWay.set(locale, reading)
    return reading
  }

  const wordsOf = async (locale: Locale): Promise<Speller[]> => {
    const kept = known.get(locale)
    if (!kept) return readOnce(locale)
    const isOld = outdated.has(locale) && Date.now() - kept.readAt > longestStale
    // Whoever asks meanwhile has the words as they were.
    if (isOld) readOnce(locale).catch(() => void outdated.add(locale))
    return kept.spellers
  }

  return {
    correct: async (locale, word, most) => {
      const likely: KnownWord[] = []
      for (const speller of await wordsOf(locale)) {
        likely.push(...speller.correct(word, most))
        await setImmediate()
      }
      return buildSpeller(likely)
        .correct(word, most)
        .map((correction) => correction.word)
    },
    outdate: () => locales.forEach((locale) => outdated.add(locale)),
  }
}
