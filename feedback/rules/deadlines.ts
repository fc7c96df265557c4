// The clock of a message by Finnish law (306/2019, 12 a §): an answer within 14 days, counted in Finnish days. A day
// here is an ISO day, `2026-03-01`.
import { tz } from '@date-fns/tz'
import { addDays, addMonths, differenceInCalendarDays, formatISO, parseISO } from 'date-fns'

const inFinland = tz('Europe/Helsinki')
const answerDays = 14

export const feedbackStatuses = ['new', 'inProgress', 'answered', 'closed'] as const
export type FeedbackStatus = (typeof feedbackStatuses)[number]

/** What somebody is told, in this order, and from which day after the receipt. */
export const reminders = [
  { reminder: 'first', afterDays: 7 },
  { reminder: 'second', afterDays: 12 },
  { reminder: 'overdue', afterDays: answerDays + 1 },
] as const
export type Reminder = (typeof reminders)[number]['reminder']

type Clock = {
  receivedAt: string
  status: FeedbackStatus
  /** The latest that was sent. */
  reminded?: Reminder
}

const isoDay = (date: Date) => formatISO(date, { representation: 'date', in: inFinland })
const toDate = (time: string) => parseISO(time, { in: inFinland })

/** The day in Finland at a time. @param time ISO time */
export const finnishDay = (time: string): string => isoDay(toDate(time))

/** The last day on which an answer is in time. @param receivedAt ISO time */
export const answerDue = (receivedAt: string): string =>
  isoDay(addDays(toDate(receivedAt), answerDays, { in: inFinland }))

/** Whether the clock still runs. */
export const isOpen = ({ status }: Pick<Clock, 'status'>): boolean =>
  status === 'new' || status === 'inProgress'

export const openStatuses = feedbackStatuses.filter((status) => isOpen({ status }))

/** Days of the clock that have passed on a day; 0 on the day of the receipt. */
export const daysPassed = (receivedAt: string, day: string): number =>
  differenceInCalendarDays(toDate(day), toDate(receivedAt), { in: inFinland })

export const isOverdue = (clock: Clock, day: string): boolean =>
  isOpen(clock) && daysPassed(clock.receivedAt, day) > answerDays

/** The reminder to send on a day, unless it was sent. After days without a look, only the latest. */
export const dueReminder = (clock: Clock, day: string): Reminder | undefined => {
  if (!isOpen(clock)) return undefined
  const passed = daysPassed(clock.receivedAt, day)
  const reached = reminders.findLastIndex(({ afterDays }) => passed >= afterDays)
  const sent = reminders.findIndex(({ reminder }) => reminder === clock.reminded)
  return reached > sent ? reminders[reached]?.reminder : undefined
}

/** The day from which personal data is gone. @param since ISO time of the receipt or of the answer */
export const purgeDay = (since: string, months: number): string =>
  isoDay(addMonths(toDate(since), months, { in: inFinland }))

export const isPurgeDue = (since: string, months: number, day: string): boolean =>
  purgeDay(since, months) <= day
