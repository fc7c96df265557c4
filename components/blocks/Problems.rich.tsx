import { fieldId } from '../fields/field-id'
import type { RichBlockProps } from './rich-options'

export const ProblemsRich = ({ block }: RichBlockProps<'problems'>) => (
  <ul className="problems">
    {block.items.map(({ text, field }) => (
      <li key={text}>
        {field ? (
          <a className="link" href={`#${fieldId(field)}`}>
            {text}
          </a>
        ) : (
          text
        )}
      </li>
    ))}
  </ul>
)
