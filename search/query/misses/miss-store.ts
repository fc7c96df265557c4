// Keeps the days in a folder, a small file each. Counting happens in memory and writes a moment later, so that
// no answer waits for it and none fails by it. A day that has passed is one file to delete.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { locales, type Locale } from '@/i18n/routing'
import type { Miss } from '@/search/engine/index-report'
import { keptDays } from '@/search/engine/kept-days'
import { counted, daysBefore, isFull, parseDayCounts, toMisses, type DayCounts } from './day-counts'
import { toKeptText } from './kept-text'

const writeAfterMs = 2_000
const dayMs = 24 * 60 * 60 * 1000

type Options = { folder: string; today: () => string; tell: (error: unknown) => void }

export type MissStore = {
  /** A search that found nothing. Never throws. */
  note(locale: Locale, text: string): void
  list(): { misses: Miss[]; isFullToday: boolean }
  /** Writes what is still in memory, and stops. */
  close(): void
}

export const openMissStore = ({ folder, today, tell }: Options): MissStore => {
  let day = today()
  let counts: DayCounts | undefined
  let writing: NodeJS.Timeout | undefined

  const fileOf = (name: string) => path.join(folder, `${name}.json`)
  const quietly = <Result>(work: () => Result, otherwise: Result): Result => {
    try {
      return work()
    } catch (error) {
      tell(error)
      return otherwise
    }
  }
  const readDay = (name: string): DayCounts =>
    quietly(
      () =>
        existsSync(fileOf(name)) ? parseDayCounts(readFileSync(fileOf(name), 'utf8'), locales) : {},
      {},
    )
  const keptNames = (): string[] =>
    quietly(() => (existsSync(folder) ? readdirSync(folder) : []), [])
      .filter((file) => /^\d{4}-\d{2}-\d{2}\.json$/.test(file))
      .map((file) => file.slice(0, 10))
      .sort()

  const write = () => {
    clearTimeout(writing)
    writing = undefined
    if (!counts) return
    quietly(() => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${fileOf(day)}.new`, JSON.stringify(counts))
      renameSync(`${fileOf(day)}.new`, fileOf(day))
    }, undefined)
  }
  /** Deletes what is older than ninety days. */
  const purge = () => {
    const oldest = daysBefore(today(), keptDays - 1)
    for (const name of keptNames().filter((kept) => kept < oldest)) {
      quietly(() => rmSync(fileOf(name), { force: true }), undefined)
    }
  }
  const turnDay = () => {
    if (today() === day) return
    write()
    day = today()
    counts = undefined
    purge()
  }
  const ofToday = () => (counts ??= readDay(day))

  purge()
  const purging = setInterval(purge, dayMs)
  purging.unref()

  return {
    note: (locale, text) =>
      quietly(() => {
        const kept = toKeptText(text)
        if (kept === undefined) return
        turnDay()
        const before = ofToday()
        counts = counted(before, locale, kept)
        if (counts === before) return
        writing ??= setTimeout(write, writeAfterMs).unref()
      }, undefined),
    list: () => {
      turnDay()
      const days = new Map(keptNames().map((name) => [name, readDay(name)]))
      days.set(day, ofToday())
      return { misses: toMisses(days), isFullToday: isFull(ofToday()) }
    },
    close: () => {
      clearInterval(purging)
      if (writing) write()
    },
  }
}
