import { Runs } from '../ui/Runs'
import { richOptions, type RichBlockProps } from './rich-options'

export const TimelineRich = ({ block, t }: RichBlockProps<'timeline'>) => (
  <ol className="timeline">
    {block.items.map(({ when, name, details }, index) => (
      <li key={index}>
        <p className="timeline-when">{when}</p>
        <p className="timeline-name">
          <Runs content={name} {...richOptions(t)} />
        </p>
        {details.map((detail, at) => (
          <p key={at}>
            <Runs content={detail} {...richOptions(t)} />
          </p>
        ))}
      </li>
    ))}
  </ol>
)
