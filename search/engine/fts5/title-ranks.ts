// The place of every title in the order of a language: comparing titles anew in each search would take far longer
// than finding them.
import type { Locale } from '@/i18n/routing'
import type { Database } from './database'

type Order = {
  change: number
  rows: number[]
  /** By row. */
  ranks: Uint32Array
}

export class TitleRanks {
  /** By row; of a removed document the last one. */
  private readonly titles: string[] = []
  private change = -1
  private readonly orders = new Map<Locale, Order>()
  private readonly ask

  constructor(database: Database) {
    this.ask = database.prepare('SELECT row, title FROM documents WHERE change > ?').raw(true)
  }

  /** Ranks by row; like titles have the same. @param change up to which the index has been read */
  of(locale: Locale, change: number): Uint32Array {
    const known = this.orders.get(locale)
    if (known?.change === change) return known.ranks
    this.read(change)
    const order = this.order(locale, known?.rows ?? [])
    this.orders.set(locale, order)
    return order.ranks
  }

  private read(change: number): void {
    if (change === this.change) return
    const changed = this.ask.iterate(this.change) as Iterable<[number, string]>
    for (const [row, title] of changed) this.titles[row] = title
    this.change = change
  }

  /** Begins with the order as it was: few titles change at a time, and the others are in their places. */
  private order(locale: Locale, before: number[]): Order {
    const { compare } = new Intl.Collator(locale, { numeric: true })
    const known = new Set(before)
    const rows = [...before]
    this.titles.forEach((_, row) => {
      if (!known.has(row)) rows.push(row)
    })
    const titleOf = (row: number) => this.titles[row] ?? ''
    rows.sort((a, b) => compare(titleOf(a), titleOf(b)) || a - b)
    const ranks = new Uint32Array(this.titles.length)
    let rank = 0
    rows.forEach((row, place) => {
      if (titleOf(row) !== titleOf(rows[place - 1] ?? row)) rank = place
      ranks[row] = rank
    })
    return { change: this.change, rows, ranks }
  }
}
