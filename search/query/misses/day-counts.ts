// The searches of one day that found nothing, counted. Pure.
import type { Locale } from '@/i18n/routing'
import type { Miss } from '@/search/engine/index-report'

/** How often each text was looked for in vain, by language. */
export type DayCounts = Partial<Record<Locale, Record<string, number>>>

/** What a flood of made-up searches can leave behind in a day. */
export const mostTextsPerDay = 500

export const sizeOf = (counts: DayCounts): number =>
  Object.values(counts).reduce((sum, texts) => sum + Object.keys(texts).length, 0)

export const isFull = (counts: DayCounts): boolean => sizeOf(counts) >= mostTextsPerDay

/** One more search: a new text has a place only while there is room. */
export const counted = (counts: DayCounts, locale: Locale, text: string): DayCounts => {
  const texts = counts[locale] ?? {}
  const known = Object.hasOwn(texts, text)
  if (!known && isFull(counts)) return counts
  return { ...counts, [locale]: { ...texts, [text]: (known ? (texts[text] ?? 0) : 0) + 1 } }
}

/** Untrusted in: a file that somebody may have changed. */
export const parseDayCounts = (json: string, locales: readonly Locale[]): DayCounts => {
  const given = JSON.parse(json) as Record<string, unknown>
  return Object.fromEntries(
    locales.map((locale) => {
      const texts = Object.entries((given[locale] ?? {}) as Record<string, unknown>)
      return [
        locale,
        Object.fromEntries(texts.filter(([, count]) => Number.isInteger(count))),
      ] as const
    }),
  )
}

/** The most frequent first, of those the latest. */
export const toMisses = (days: Map<string, DayCounts>): Miss[] => {
  const misses = new Map<string, Miss>()
  for (const [day, counts] of days) {
    for (const [locale, texts] of Object.entries(counts) as [Locale, Record<string, number>][]) {
      for (const [text, count] of Object.entries(texts)) {
        const key = `${locale} ${text}`
        const known = misses.get(key) ?? { locale, text, count: 0, lastDay: day }
        misses.set(key, {
          ...known,
          count: known.count + count,
          lastDay: known.lastDay > day ? known.lastDay : day,
        })
      }
    }
  }
  return [...misses.values()].sort(
    (a, b) =>
      b.count - a.count || b.lastDay.localeCompare(a.lastDay) || a.text.localeCompare(b.text),
  )
}

/** The last day that is still remembered on a day, `YYYY-MM-DD`. */
export const daysBefore = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}
