// An accessibility statement is reviewed at least once a year (decision (EU) 2018/1523).
import { addYears, formatISO, parseISO } from 'date-fns'
import { latestDay, toDay } from '@/i18n/days'

type Day = string
type Checked = { evaluatedOn?: Day; reviewedOn?: Day }

/** The days of a statement as it is stored. */
export const checkedDays = (stored: {
  evaluatedOn?: string | null
  reviewedOn?: string | null
}): Checked => ({ evaluatedOn: toDay(stored.evaluatedOn), reviewedOn: toDay(stored.reviewedOn) })

/** The last day for the next review; undefined where the statement was never looked at. Days are `YYYY-MM-DD`. */
export const reviewDueBy = ({ evaluatedOn, reviewedOn }: Checked): Day | undefined => {
  const latest = latestDay([evaluatedOn, reviewedOn])
  return latest && formatISO(addYears(parseISO(latest), 1), { representation: 'date' })
}

/** Whether the yearly review is overdue. @param today `YYYY-MM-DD` */
export const isReviewOverdue = (checked: Checked, today: Day): boolean => {
  const dueBy = reviewDueBy(checked)
  return dueBy === undefined || dueBy < today
}
