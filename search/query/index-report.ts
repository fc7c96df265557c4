// What the admin's page of the search tells and does.
import 'server-only'
import { defaultLocale, locales, type Locale } from '@/i18n/routing'
import { expandQuery } from '../engine/expand-query'
import type { IndexReport } from '../engine/index-report'
import { openMisses } from './misses'
import { analysisInUse, openedSiteIndex, rebuildSiteIndex, siteIndexHealth } from './site-index'

const shownMisses = 200

const perLanguage = <Value>(valueOf: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, valueOf(locale)])) as Record<Locale, Value>

const documentsPerLanguage = async (): Promise<Record<Locale, number>> => {
  const { engine, analysers } = await openedSiteIndex()
  const everything = {
    locale: defaultLocale,
    otherLocales: 1,
    clauses: [],
    filters: {},
    facets: ['language' as const],
    sort: 'title' as const,
    page: { size: 0, offset: 0 },
    spelling: 'off' as const,
  }
  const answer = await engine.search(expandQuery(everything, analysers))
  const counts = answer.state === 'ready' ? (answer.facets.language ?? []) : []
  return perLanguage((locale) => counts.find(({ value }) => value === locale)?.count ?? 0)
}

// One for the process: Next has more than one copy of this module.
type Rebuilding = { isRunning: boolean; hasFailed: boolean }
const place = Symbol.for('julkisivu.search-rebuilding')
const rebuilding = (): Rebuilding => {
  const owner = globalThis as { [place]?: Rebuilding }
  return (owner[place] ??= { isRunning: false, hasFailed: false })
}

/** Returns at once; `tellIndex` says when it is done. A second one waits for nobody: it is the first. */
export const startRebuild = (): void => {
  const own = rebuilding()
  if (own.isRunning) return
  Object.assign(own, { isRunning: true, hasFailed: false })
  rebuildSiteIndex()
    .catch((error: unknown) => {
      own.hasFailed = true
      console.error('The search index could not be rebuilt:', error)
    })
    .finally(() => {
      own.isRunning = false
    })
}

export const tellIndex = async (): Promise<IndexReport> => {
  const { isRunning, hasFailed } = rebuilding()
  const { state, builtAt, bytes, isRebuilding, waiting } = await siteIndexHealth()
  const analysis = analysisInUse()
  const { misses, isFullToday } = openMisses().list()
  return {
    state,
    builtAt,
    bytes,
    waiting,
    isRebuilding: isRebuilding || isRunning,
    hasFailed,
    documents: await documentsPerLanguage(),
    // Where the dictionary lies is the server's business.
    analysis: perLanguage((locale) => {
      const { method, missing } = analysis[locale]
      return { method, missing }
    }),
    misses: { rows: misses.slice(0, shownMisses), total: misses.length, isFullToday },
  }
}
