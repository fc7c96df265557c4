import type { DefaultServerCellComponentProps } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

const most = 100
const segmenter = new Intl.Segmenter()

const shortened = (words: string) => {
  const beginning = words.slice(0, 20 * most)
  const letters = Array.from(segmenter.segment(beginning), ({ segment }) => segment)
  if (letters.length <= most && beginning === words) return words
  // The last letter may have been cut in two.
  const whole = letters.slice(0, Math.min(most, letters.length - 1))
  return `${whole.join('').trimEnd()}…`
}

type Props = DefaultServerCellComponentProps & { field: { name: string } }

/** The beginning of what a visitor wrote, or in words that there is nothing. */
export const WordsCell = ({ cellData, field, i18n }: Props) => {
  const words = typeof cellData === 'string' ? cellData.trim() : ''
  if (words) return <span>{shortened(words)}</span>
  return <span>{adminMessage(i18n.language, `Feedback.${field.name}.none`)}</span>
}
