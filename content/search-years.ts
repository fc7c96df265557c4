// The years that a record tells of. Pure.
import { toDay } from '@/i18n/days'

type Stored = string | null | undefined

/** Beyond that a bound is a slip of the pen, which must not fill the list of years. */
const longestPeriod = 100

const yearOf = (stored: Stored): number | undefined => {
  const year = Number(toDay(stored)?.slice(0, 4))
  return year || undefined
}

const between = (from: number | undefined, to: number | undefined): number[] => {
  const first = from ?? to
  const last = to ?? from
  if (first === undefined || last === undefined) return []
  const length = last - first
  if (length < 0 || length > longestPeriod) return [first, last]
  return Array.from({ length: length + 1 }, (_, index) => first + index)
}

/** Of a period whose other end is not recorded, the one that is. */
export const yearsOfPeriod = (from: Stored, to: Stored): number[] =>
  between(yearOf(from), yearOf(to))

export const yearsOfDays = (...days: Stored[]): number[] => days.flatMap((day) => yearOf(day) ?? [])

type Appointment = { from?: Stored; to?: Stored; statedOn?: Stored }

export const yearsOfAppointment = ({ from, to, statedOn }: Appointment): number[] => [
  ...yearsOfPeriod(from, to),
  ...yearsOfDays(statedOn),
]

type Timed = { yearFrom?: number | null; yearTo?: number | null }

/** Money by the year without years tells of none. */
export const yearsOfFunding = ({ yearFrom, yearTo }: Timed): number[] =>
  between(yearFrom ?? undefined, yearTo ?? undefined)
