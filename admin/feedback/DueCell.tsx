import type { DefaultServerCellComponentProps } from 'payload'
import { daysPassed, finnishDay, isOpen } from '@/feedback/rules/deadlines'
import { adminMessage } from '@/i18n/admin-labels'
import { formatDate } from '@/i18n/format'
import { toLocale } from '@/i18n/translator'
import type { Feedback } from '@/payload-types'

/** By when a message is to be answered, and in words how late that is. */
export const DueCell = ({ cellData, i18n, rowData }: DefaultServerCellComponentProps) => {
  if (typeof cellData !== 'string') return null
  const due = cellData.slice(0, 10)
  const { language } = i18n
  const date = formatDate(toLocale(language), due)
  if (!isOpen(rowData as Pick<Feedback, 'status'>)) return <span>{date}</span>
  const days = daysPassed(due, finnishDay(new Date().toISOString()))
  if (days < 0) return <span>{date}</span>
  const sentence =
    days === 0
      ? adminMessage(language, 'Feedback.due.today', { date })
      : adminMessage(language, 'Feedback.due.overdue', { date, days })
  return <strong>{sentence}</strong>
}
