import type { DefaultServerCellComponentProps } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

const most = 100
const segmenter = new Intl.Segmenter()

const shortened = (words: string) => {
  const letters = Array.from(segmenter.segment(words.slice(0, 20 * most)), ({ segment }) => segment)
  return letters.length > most ? `${letters.slice(0, most).join('').trimEnd()}…` : words
}

type Props = DefaultServerCellComponentProps & { field: { name: string } }

/** The beginning of what a visitor wrote, or in words that there is nothing. */
export const WordsCell = ({ cellData, field, i18n }: Props) => {
  const words = typeof cellData === 'string' ? cellData.trim() : ''
  if (words) return <span>{shortened(words)}</span>
  return <span>{adminMessage(i18n.language, `Feedback.${field.name}.none`)}</span>
}
