// What of feedback is not personal as a table, a row for each message, also of those that were purged.
import 'server-only'
import { pagesOf } from '@/database/pages-of'
import { finnishDay } from '@/feedback/rules/deadlines'
import { adminMessage } from '@/i18n/admin-labels'
import type { Feedback } from '@/payload-types'
import { feedbackTable } from './feedback-table'
import { openPayload } from './payload-client'

const atOnce = 2000

/** These alone are read of the database. */
const columns = {
  kind: true,
  page: true,
  locale: true,
  rendering: true,
  receivedAt: true,
  answeredAt: true,
  status: true,
  reminded: true,
} as const

type Column = keyof typeof columns
type Row = Pick<Feedback, Column>

const names = Object.keys(columns) as Column[]

const cell = (message: Row, column: Column, language: string): string => {
  const value = message[column]
  if (!value || column === 'page') return value ?? ''
  if (column === 'receivedAt' || column === 'answeredAt') return finnishDay(value)
  return adminMessage(
    language,
    column === 'locale' ? `Locales.${value}` : `Feedback.${column}.options.${value}`,
  )
}

const allRows = async () => {
  const payload = await openPayload()
  return pagesOf<Row>((page) =>
    payload.find({
      collection: 'feedback',
      sort: 'id',
      page,
      limit: atOnce,
      depth: 0,
      select: columns,
      overrideAccess: true,
    }),
  )
}

/** @param language of whoever opens the file @returns CSV with a heading */
export const exportStatistics = async (language: string): Promise<string> => {
  const pages = await allRows()
  return feedbackTable({
    pages,
    columns: names,
    cell: (message, column) => cell(message, column, language),
    say: (path) => adminMessage(language, path),
  })
}
