// The distinct words of the index. Documents name them by number, highlighting and counts start from them.
import type { Locale } from '@/i18n/routing'
import type { Database } from './database'
import { parseForm, serializeForm, type WordForm } from './word-form'

const cacheSize = 20_000

export class FormTable {
  private readonly find
  private readonly add
  private readonly addTerm
  private readonly read
  private readonly known = new Map<string, number>()

  /** With `keepsAll` every form stays in memory, for writing many documents at once. */
  constructor(
    database: Database,
    private readonly keepsAll: boolean,
  ) {
    this.find = database.prepare('SELECT form FROM forms WHERE locale = ? AND terms = ?').raw(true)
    this.add = database.prepare('INSERT INTO forms (locale, terms) VALUES (?, ?)')
    this.addTerm = database.prepare('INSERT OR IGNORE INTO form_terms VALUES (?, ?, ?, ?)')
    this.read = database.prepare('SELECT terms FROM forms WHERE form = ?').raw(true)
  }

  numberOf(locale: Locale, form: WordForm): number {
    const terms = serializeForm(form)
    const key = `${locale} ${terms}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    if (!this.keepsAll && this.known.size >= cacheSize) this.known.clear()
    const [stored] = (this.find.get(locale, terms) ?? []) as [number?]
    const number = stored ?? this.insert(locale, terms, form)
    this.known.set(key, number)
    return number
  }

  /** What was made in a transaction that failed is not there. */
  forget(): void {
    this.known.clear()
  }

  formOf(number: number): WordForm | undefined {
    const [terms] = (this.read.get(number) ?? []) as [string?]
    return terms === undefined ? undefined : parseForm(terms)
  }

  private insert(locale: Locale, terms: string, form: WordForm): number {
    const number = Number(this.add.run(locale, terms).lastInsertRowid)
    const put = (field: string, term: string) => this.addTerm.run(locale, field, term, number)
    put('x', form.x)
    put('l', form.l)
    form.a.forEach((term) => put('a', term))
    form.p.forEach((term) => put('p', term))
    return number
  }
}
