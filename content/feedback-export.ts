// All feedback as a table, for publishers: the one reading of it outside the admin.
import 'server-only'
import { pagesOf } from '@/database/pages-of'
import { adminMessage } from '@/i18n/admin-labels'
import type { Feedback } from '@/payload-types'
import { feedbackTable } from './feedback-table'
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

const allMessages = async () => {
  const payload = await openPayload()
  return pagesOf<Feedback>((page) =>
    payload.find({
      collection: 'feedback',
      sort: 'id',
      page,
      limit: atOnce,
      depth: 1,
      overrideAccess: true,
    }),
  )
}

/** @param language of whoever opens the file @returns CSV with a heading */
export const exportFeedback = async (language: string): Promise<string> => {
  const say: Say = (path) => adminMessage(language, path)
  const pages = await allMessages()
  return feedbackTable({
    pages,
    columns,
    cell: (message, column) => cell(message, column, say),
    say,
  })
}
