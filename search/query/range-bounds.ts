// Bounds of a range as readers write them: years, days, amounts in euros. Pure.
import type { RangeFilter } from '../engine/query-model'

export type RangeField = RangeFilter['field']
export const rangeFields = ['year', 'date', 'amount'] as const satisfies RangeField[]

/** `form`: a bound is no year, day or amount; `order`: the range ends before it begins. */
export type RangeProblem = 'form' | 'order'

/** What was typed, and what is wrong with it. */
export type TypedRange = { from: string; to: string; problem?: RangeProblem }

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** `2014-02-05`, as browsers send a day, or `5.2.2014`. */
const parseDay = (text: string): string | undefined => {
  const [, isoYear, isoMonth, isoDay] = text.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? []
  const [, day = isoDay, month = isoMonth, year = isoYear] =
    text.match(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/) ?? []
  if (!year || !month || !day || !isDay(Number(year), Number(month), Number(day))) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const parseYear = (text: string): number | undefined =>
  /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined

/** Cents. Thousands may stand apart, by spaces, stops or commas; one or two last digits are cents. */
const parseAmount = (text: string): number | undefined => {
  const bare = text.replace(/\s|€|'|’/g, '')
  const [, euros, cents = ''] = bare.match(/^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/) ?? []
  const whole = euros?.replace(/[.,]/g, '')
  if (!whole || whole.length > 13) return undefined
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}

const parsers = { year: parseYear, date: parseDay, amount: parseAmount }

/** A range out of what was typed; without one where it says nothing or nothing that can be meant. */
export const parseRange = (
  field: RangeField,
  typedFrom: string,
  typedTo: string,
): { typed: TypedRange; range?: RangeFilter } => {
  const typed = { from: typedFrom, to: typedTo }
  if (!typedFrom && !typedTo) return { typed }
  const [from, to] = [typedFrom, typedTo].map((text) => (text ? parsers[field](text) : ''))
  if (from === undefined || to === undefined) return { typed: { ...typed, problem: 'form' } }
  if (from !== '' && to !== '' && from > to) return { typed: { ...typed, problem: 'order' } }
  // TypeScript cannot see that each parser makes bounds of its own field.
  const range = {
    field,
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  } as RangeFilter
  return { typed, range }
}

/** A bound as addresses and fields write it. */
export const writeBound = (field: RangeField, bound: string | number | undefined): string => {
  if (bound === undefined) return ''
  if (field !== 'amount' || typeof bound === 'string') return String(bound)
  return bound % 100 === 0 ? String(bound / 100) : (bound / 100).toFixed(2)
}
