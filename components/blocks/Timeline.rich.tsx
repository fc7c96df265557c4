import { Runs } from '../ui/Runs'
import { richOptions, type RichBlockProps } from './rich-options'

export const TimelineRich = ({ block, t }: RichBlockProps<'timeline'>) => (
  <ol className="timeline">
    {block.items.map(({ name, planned, actual, happened, outcome }, index) => (
      <li key={index} className={happened ? 'happened' : undefined}>
        <p className="timeline-name">
          <Runs content={name} {...richOptions(t)} />
        </p>
        <p className="timeline-planned">{planned}</p>
        <p className="timeline-actual">{actual}</p>
        {outcome && (
          <p className="text">
            <Runs content={outcome} {...richOptions(t)} />
          </p>
        )}
      </li>
    ))}
  </ol>
)
