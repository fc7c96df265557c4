// In how many documents each word and each of its base forms stands: what suggestions and spelling choose from.
import type { Locale } from '@/i18n/routing'
import type { Database } from './database'
import type { WordForm } from './word-form'

type Count = { documents: number; asBase: number; seenIn: number; seenAsBaseIn: number }

export class TermCounts {
  private readonly put
  private readonly drop
  private readonly counted = new Map<Locale, Map<string, Count>>()
  /** Of the terms of a form: its base form, then the others. */
  private countsOf = new WeakMap<WordForm, Count[]>()
  /** Number of the call, by which a term is counted once for each. */
  private call = 0

  constructor(database: Database) {
    this.put = database.prepare(`
      INSERT INTO terms VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET
        documents = documents + excluded.documents, as_base = as_base + excluded.as_base`)
    this.drop = database.prepare(
      'DELETE FROM terms WHERE locale = ? AND term = ? AND documents <= 0',
    )
  }

  /** Counts a document in (1) or out (-1). Nothing is stored before `store()`. */
  count(locale: Locale, forms: WordForm[], by: 1 | -1): void {
    this.call += 1
    for (const form of forms) {
      this.of(locale, form).forEach((count, index) => {
        if (count.seenIn !== this.call) count.documents += by
        count.seenIn = this.call
        if (index > 0 || count.seenAsBaseIn === this.call) return
        count.asBase += by
        count.seenAsBaseIn = this.call
      })
    }
  }

  store(): void {
    for (const [locale, counts] of this.counted) {
      for (const [term, { documents, asBase }] of counts) {
        if (documents === 0 && asBase === 0) continue
        this.put.run(locale, term, documents, asBase)
        if (documents < 0) this.drop.run(locale, term)
      }
    }
    this.forget()
  }

  forget(): void {
    this.counted.clear()
    this.countsOf = new WeakMap()
  }

  private of(locale: Locale, form: WordForm): Count[] {
    const known = this.countsOf.get(form)
    if (known) return known
    const counts = this.counted.get(locale) ?? new Map<string, Count>()
    this.counted.set(locale, counts)
    const own = [...new Set([form.l, form.x, ...form.a])].map((term) => {
      const count = counts.get(term) ?? { documents: 0, asBase: 0, seenIn: 0, seenAsBaseIn: 0 }
      counts.set(term, count)
      return count
    })
    this.countsOf.set(form, own)
    return own
  }
}
