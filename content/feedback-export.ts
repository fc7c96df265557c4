// All feedback as a table, for publishers: the one reading of it outside the admin.
import 'server-only'
import { toCsv } from '@/feedback/rules/csv-export'
import { adminMessage } from '@/i18n/admin-labels'
import type { Feedback } from '@/payload-types'
import { openPayload } from './payload-client'

const atOnce = 500

const columns = [
  'receipt',
  'receivedAt',
  'kind',
  'status',
  'dueOn',
  'answeredAt',
  'page',
  'pageChanged',
  'locale',
  'rendering',
  'name',
  'email',
  'text',
  'answer',
  'handler',
  'purgedAt',
] as const

type Column = (typeof columns)[number]
type Say = (path: string) => string

const days: Column[] = ['dueOn', 'pageChanged']

const handlerOf = ({ handler }: Feedback) => (typeof handler === 'object' ? handler?.name : '')

const cell = (message: Feedback, column: Column, say: Say): string => {
  const value = message[column]
  if (!value) return ''
  switch (column) {
    case 'kind':
    case 'status':
    case 'rendering':
      return say(`Feedback.${column}.options.${value}`)
    case 'locale':
      return say(`Locales.${value}`)
    case 'handler':
      return handlerOf(message) ?? ''
    default:
      return days.includes(column) ? String(value).slice(0, 10) : String(value)
  }
}

async function* allMessages(): AsyncGenerator<Feedback> {
  const payload = await openPayload()
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'feedback',
      sort: 'id',
      page,
      limit: atOnce,
      depth: 1,
      overrideAccess: true,
    })
    yield* docs
    if (!hasNextPage) return
  }
}

/** @param language of whoever opens the file @returns CSV with a heading */
export const exportFeedback = async (language: string): Promise<string> => {
  const say: Say = (path) => adminMessage(language, path)
  const rows: string[][] = []
  for await (const message of allMessages())
    rows.push(columns.map((column) => cell(message, column, say)))
  return toCsv(
    columns.map((column) => say(`Feedback.${column}.label`)),
    rows,
  )
}
