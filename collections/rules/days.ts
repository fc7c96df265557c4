import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { adminMessage } from '@/i18n/admin-labels'

const dayMs = 24 * 60 * 60 * 1000

/** A day is stored as noon in UTC, which today may still be hours away. */
const isFuture = (day: Date | string) => new Date(day).getTime() - Date.now() > dayMs

/** What has happened, such as a review, has a day that is not yet to come. */
export const refuseFutureDay: DateFieldValidation = (day, options) =>
  day && isFuture(day)
    ? adminMessage(options.req.i18n.language, 'Errors.dayInFuture')
    : date(day, options)
