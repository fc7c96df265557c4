// Reads the documents of a page of results and marks in them what was found.
import type { Locale } from '@/i18n/routing'
import type { ExpandedQuery, Hit } from '../search-engine'
import type { Database } from './database'
import { toExcerpt } from './excerpt'
import { FormMarker, type MarkedForms } from './marked-forms'
import { matchesIn } from './matches'
import { unpackPlaces } from './token-places'

type Stored = [
  id: string,
  locale: Locale,
  title: string,
  body: string,
  date: string | null,
  amounts: string,
  titleTokens: Uint8Array,
  bodyTokens: Uint8Array,
]

export class HitReader {
  private readonly read
  private readonly marker

  constructor(database: Database) {
    this.read = database
      .prepare(
        'SELECT id, locale, title, body, date, amounts, title_tokens, body_tokens FROM documents WHERE row = ?',
      )
      .raw(true)
    this.marker = new FormMarker(database)
  }

  hitsOf(query: ExpandedQuery, found: { row: number; score: number }[]): Hit[] {
    const marked = new Map<Locale, MarkedForms>()
    const markedIn = (locale: Locale): MarkedForms => {
      const clauses = query.locales.find((asked) => asked.locale === locale)?.clauses ?? []
      const forms = marked.get(locale) ?? this.marker.formsOf(locale, clauses)
      marked.set(locale, forms)
      return forms
    }
    return found.flatMap(({ row, score }) => {
      const stored = this.read.get(row) as Stored | undefined
      if (!stored) return []
      const [id, locale, title, body, date, amounts, titleTokens, bodyTokens] = stored
      const forms = markedIn(locale)
      return [
        {
          id,
          locale,
          score,
          title: { text: title, matches: matchesIn(unpackPlaces(titleTokens), forms) },
          excerpt: toExcerpt(body, matchesIn(unpackPlaces(bodyTokens), forms)),
          ...(date && { date }),
          amounts: JSON.parse(amounts) as number[],
        },
      ]
    })
  }
}
