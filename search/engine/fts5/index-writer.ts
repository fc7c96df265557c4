// Writes documents into an index.
import type { Locale } from '@/i18n/routing'
import { locales } from '@/i18n/routing'
import type { AnalysedDocument, AnalysedText } from '../search-engine'
import { inTransaction, type Database } from './database'
import { FormTable } from './form-table'
import { wordTable } from './schema'
import { TermCounts } from './term-counts'
import { cleanText } from './token-text'
import { packPlaces, unpackPlaces, type TokenPlace } from './token-places'
import type { WordForm } from './word-form'

type Stored = [row: number, locale: Locale, title: Uint8Array, body: Uint8Array]
type Written = { forms: WordForm[]; places: TokenPlace[] }

const columnsOf = (forms: WordForm[]): string[] => [
  forms.map(({ x }) => x).join(' '),
  forms.map(({ l }) => l).join(' '),
  forms.flatMap(({ a }) => a).join(' '),
  forms.flatMap(({ p }) => p).join(' '),
]

export class IndexWriter {
  private readonly forms
  private readonly counts
  private readonly find
  private readonly put
  private readonly drop
  private readonly dropped
  private readonly undrop
  private readonly nextChange
  private readonly words

  /**
   * Every call is one transaction. With `isBulk` transactions are the caller's, and the counts of terms stay in memory
   * until `storeCounts()`.
   */
  constructor(
    private readonly database: Database,
    private readonly isBulk = false,
  ) {
    this.forms = new FormTable(database, isBulk)
    this.counts = new TermCounts(database)
    this.find = database
      .prepare('SELECT row, locale, title_tokens, body_tokens FROM documents WHERE id = ?')
      .raw(true)
    this.put = database.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    this.drop = database.prepare('DELETE FROM documents WHERE row = ?')
    this.dropped = database.prepare('INSERT OR REPLACE INTO removals VALUES (?, ?)')
    this.undrop = database.prepare('DELETE FROM removals WHERE row = ?')
    this.nextChange = database
      .prepare("UPDATE facts SET value = value + 1 WHERE name = 'change' RETURNING value")
      .raw(true)
    this.words = new Map(
      locales.map((locale) => [
        locale,
        {
          put: database.prepare(
            `INSERT INTO ${wordTable(locale)} (rowid, tx, tl, ta, tp, bx, bl, ba, bp)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          ),
          drop: database.prepare(`DELETE FROM ${wordTable(locale)} WHERE rowid = ?`),
        },
      ]),
    )
  }

  upsert(documents: AnalysedDocument[]): void {
    this.change((change) => documents.forEach((document) => this.write(document, change)))
  }

  remove(ids: string[]): void {
    this.change((change) => {
      for (const id of ids) {
        const row = this.takeOut(id)
        if (row !== undefined) this.dropped.run(row, change)
      }
    })
  }

  storeCounts(): void {
    this.counts.store()
  }

  private change(work: (change: number) => void): void {
    const changeAll = () => {
      const [change] = this.nextChange.get() as [number]
      work(change)
    }
    if (this.isBulk) return changeAll()
    try {
      inTransaction(this.database, () => {
        changeAll()
        this.counts.store()
      })
    } catch (error) {
      this.forms.forget()
      this.counts.forget()
      throw error
    }
  }

  private write(document: AnalysedDocument, change: number): void {
    const { id, locale, facets, date, amounts = [] } = document
    const row = this.takeOut(id)
    const title = this.toWritten(locale, document.title)
    const body = this.toWritten(locale, document.body)
    const written = this.put.run(
      row ?? null,
      id,
      change,
      locale,
      JSON.stringify({ ...facets, language: [locale] }),
      date ?? null,
      JSON.stringify(amounts),
      cleanText(document.title.text),
      cleanText(document.body.text),
      packPlaces(title.places),
      packPlaces(body.places),
    )
    const rowid = Number(written.lastInsertRowid)
    this.undrop.run(rowid)
    this.words.get(locale)?.put.run(rowid, ...columnsOf(title.forms), ...columnsOf(body.forms))
    this.counts.count(locale, [...title.forms, ...body.forms], 1)
  }

  private toWritten(locale: Locale, { tokens }: AnalysedText): Written {
    const written: Written = { forms: [], places: [] }
    for (const token of tokens) {
      const found = this.forms.formOf(locale, token)
      if (!found) continue
      written.forms.push(found.form)
      written.places.push({ start: token.start, end: token.end, form: found.number })
    }
    return written
  }

  /** Takes a document out of everything and says which row it had. */
  private takeOut(id: string): number | undefined {
    const [row, locale, title, body] = (this.find.get(id) ?? []) as Partial<Stored>
    if (row === undefined || !locale || !title || !body) return undefined
    const numbers = new Set([...unpackPlaces(title), ...unpackPlaces(body)].map(({ form }) => form))
    const forms = [...numbers].flatMap((number) => this.forms.stored(number) ?? [])
    this.counts.count(locale, forms, -1)
    this.words.get(locale)?.drop.run(row)
    this.drop.run(row)
    return row
  }
}
