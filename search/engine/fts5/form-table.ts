// The distinct words of the index. Documents name them by number, highlighting and counts start from them.
import type { Locale } from '@/i18n/routing'
import type { Terms } from '../../analysis/language-analyser'
import type { AnalysedToken } from '../search-engine'
import type { Database } from './database'
import { parseForm, serializeForm, toWordForm, type WordForm } from './word-form'

const cacheSize = 20_000

/** `number` is the row of the form. */
export type NumberedForm = { number: number; form: WordForm }
type Remembered = { terms: Terms; numbered: NumberedForm | undefined }

const isSameList = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((term, index) => term === b[index])

const isSame = (a: Terms, b: Terms): boolean =>
  a === b ||
  (isSameList(a.l, b.l) && isSameList(a.v, b.v) && isSameList(a.a, b.a) && isSameList(a.p, b.p))

export class FormTable {
  private readonly find
  private readonly add
  private readonly addTerm
  private readonly read
  /** Per language and word what it was the last time. */
  private readonly remembered = new Map<Locale, Map<string, Remembered>>()

  /** With `keepsAll` every word stays in memory, for writing many documents at once. */
  constructor(
    database: Database,
    private readonly keepsAll: boolean,
  ) {
    this.find = database.prepare('SELECT form FROM forms WHERE locale = ? AND terms = ?').raw(true)
    this.add = database.prepare('INSERT INTO forms (locale, terms) VALUES (?, ?)')
    this.addTerm = database.prepare('INSERT OR IGNORE INTO form_terms VALUES (?, ?, ?, ?)')
    this.read = database.prepare('SELECT terms FROM forms WHERE form = ?').raw(true)
  }

  /** Undefined for a word of nothing. */
  formOf(locale: Locale, token: AnalysedToken): NumberedForm | undefined {
    const words = this.remembered.get(locale) ?? new Map<string, Remembered>()
    this.remembered.set(locale, words)
    const known = words.get(token.x)
    if (known && isSame(known.terms, token.terms)) return known.numbered
    if (!this.keepsAll && words.size >= cacheSize) words.clear()
    const form = toWordForm(token)
    const numbered = form && { form, number: this.numberOf(locale, form) }
    words.set(token.x, { terms: token.terms, numbered })
    return numbered
  }

  /** What was made in a transaction that failed is not there. */
  forget(): void {
    this.remembered.clear()
  }

  stored(number: number): WordForm | undefined {
    const [terms] = (this.read.get(number) ?? []) as [string?]
    return terms === undefined ? undefined : parseForm(terms)
  }

  private numberOf(locale: Locale, form: WordForm): number {
    const terms = serializeForm(form)
    const [stored] = (this.find.get(locale, terms) ?? []) as [number?]
    return stored ?? this.insert(locale, terms, form)
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
