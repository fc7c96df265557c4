// What of feedback is not personal as a table, a row for each message, also of those that were purged.
import 'server-only'
import { toCsv } from '@/feedback/rules/csv-export'
import { finnishDay } from '@/feedback/rules/deadlines'
import { adminMessage } from '@/i18n/admin-labels'
import type { Feedback } from '@/payload-types'
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

async function* allRows(): AsyncGenerator<Row> {
  const payload = await openPayload()
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'feedback',
      sort: 'id',
      page,
      limit: atOnce,
      depth: 0,
      select: columns,
      overrideAccess: true,
    })
    yield* docs
    if (!hasNextPage) return
  }
}

/** @param language of whoever opens the file @returns CSV with a heading */
export const exportStatistics = async (language: string): Promise<string> => {
  const rows: string[][] = []
  for await (const message of allRows())
    rows.push(names.map((column) => cell(message, column, language)))
  return toCsv(
    names.map((column) => adminMessage(language, `Feedback.${column}.label`)),
    rows,
  )
}
