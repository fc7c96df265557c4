// What people searched for and did not find, for the editors: one store for the process, whichever of Next's
// bundles asks first (ADR 0035).
import 'server-only'
import path from 'node:path'
import { today } from '@/i18n/days'
import type { Locale } from '@/i18n/routing'
import { openMissStore, type MissStore } from './misses/miss-store'

const place = Symbol.for('julkisivu.search-misses')
type Owner = { [place]?: MissStore }

/** Opened when the server starts, so that old days are deleted even where nobody searches. */
export const openMisses = (): MissStore => {
  const owner = globalThis as Owner
  if (owner[place]) return owner[place]
  const store = openMissStore({
    folder: path.resolve(process.env.DATA_DIR ?? './data', 'search-misses'),
    today,
    tell: (error) => console.error('Searches without a result could not be counted:', error),
  })
  process.once('exit', store.close)
  owner[place] = store
  return store
}

export const noteMiss = (locale: Locale, text: string): void => openMisses().note(locale, text)
