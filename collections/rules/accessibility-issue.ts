// What the law wants to be told of an accessibility issue for as long as it is not fixed.
import type { DateFieldValidation, TextareaFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { adminMessage } from '@/i18n/admin-labels'
import { toDay } from '@/i18n/days'

/** Why something is not accessible, as the model form of accessibility statements sorts it. */
export const reasons = ['notYetFixed', 'disproportionateBurden', 'outsideLaw'] as const
export type Reason = (typeof reasons)[number]

type Issue = { reason?: string | null; fixBy?: string | null; fixedOn?: unknown }

/** A disproportionate burden excuses for a time alone, so it has an end too; what the law leaves out has none. */
export const hasFixBy = ({ reason }: Issue): boolean => reason !== 'outsideLaw'

export const needsFixBy = (issue: Issue): boolean => !issue.fixedOn && hasFixBy(issue)

/** Whether the day of its repair has passed. @param today `YYYY-MM-DD` */
export const isLate = (issue: Issue, today: string): boolean => {
  const fixBy = toDay(issue.fixBy)
  return needsFixBy(issue) && fixBy !== undefined && fixBy < today
}

export const needsAlternative = ({ fixedOn }: Issue): boolean => !fixedOn

export const requireFixBy: DateFieldValidation = (day, options) =>
  !day && needsFixBy(options.siblingData as Issue)
    ? adminMessage(options.req.i18n.language, 'Errors.fixByMissing')
    : date(day, options)

export const requireAlternative: TextareaFieldValidation = (words, { req, siblingData }) =>
  !words?.trim() && needsAlternative(siblingData as Issue)
    ? adminMessage(req.i18n.language, 'Errors.alternativeMissing')
    : true
