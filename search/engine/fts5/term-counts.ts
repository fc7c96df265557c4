// In how many documents each word and each of its base forms stands: what suggestions and spelling choose from.
import type { Locale } from '@/i18n/routing'
import type { Database } from './database'
import type { WordForm } from './word-form'

type Count = { documents: number; asBase: number }

export class TermCounts {
  private readonly put
  private readonly drop
  private readonly counted = new Map<Locale, Map<string, Count>>()

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
    const counts = this.counted.get(locale) ?? new Map<string, Count>()
    this.counted.set(locale, counts)
    const bases = new Set(forms.map(({ l }) => l))
    for (const term of new Set([...bases, ...forms.flatMap(({ x, a }) => [x, ...a])])) {
      const count = counts.get(term) ?? { documents: 0, asBase: 0 }
      count.documents += by
      if (bases.has(term)) count.asBase += by
      counts.set(term, count)
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
  }
}
