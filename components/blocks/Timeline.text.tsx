import { Runs } from '../ui/Runs'
import { textOptions, type TextBlockProps } from './text-options'

export const TimelineText = ({ block, t }: TextBlockProps<'timeline'>) => (
  <ul>
    {block.items.map(({ name, planned, actual, outcome }, index) => (
      <li key={index}>
        <Runs content={name} {...textOptions(t)} />. {planned}. {actual}.{' '}
        {outcome && <Runs content={outcome} {...textOptions(t)} />}
      </li>
    ))}
  </ul>
)
