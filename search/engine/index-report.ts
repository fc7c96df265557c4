// What the admin is told of the search, as JSON.
import type { Locale } from '@/i18n/routing'
import type { AnalysisDescription } from '../analysis/language-analyser'
import type { Health } from './search-engine'

/** A text that was looked for in vain, with its searches of the last ninety days. `lastDay` is `YYYY-MM-DD`. */
export type Miss = { locale: Locale; text: string; count: number; lastDay: string }

export type IndexReport = Pick<Health, 'state' | 'builtAt' | 'bytes'> & {
  isRebuilding: boolean
  /** The last rebuilding that an editor asked for came to nothing. */
  hasFailed: boolean
  documents: Record<Locale, number>
  /** Saves that the index has yet to take in. */
  waiting: number
  analysis: Record<Locale, Pick<AnalysisDescription, 'method' | 'missing'>>
  misses: { rows: Miss[]; total: number; isFullToday: boolean }
}
