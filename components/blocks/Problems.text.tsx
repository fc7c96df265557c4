import { fieldId } from '../fields/field-id'
import type { TextBlockProps } from './text-options'

export const ProblemsText = ({ block }: TextBlockProps<'problems'>) => (
  <ul>
    {block.items.map(({ text, field }) => (
      <li key={text}>{field ? <a href={`#${fieldId(field)}`}>{text}</a> : text}</li>
    ))}
  </ul>
)
