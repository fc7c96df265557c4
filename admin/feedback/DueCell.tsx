import type { DefaultServerCellComponentProps } from 'payload'
import type { Feedback } from '@/payload-types'
import { tellDue } from './due-words'

export const DueCell = ({ cellData, i18n, rowData }: DefaultServerCellComponentProps) => {
  if (typeof cellData !== 'string') return null
  const { status } = rowData as Pick<Feedback, 'status'>
  const { text, isPressing } = tellDue(i18n.language, { dueOn: cellData, status })
  return isPressing ? <strong>{text}</strong> : <span>{text}</span>
}
