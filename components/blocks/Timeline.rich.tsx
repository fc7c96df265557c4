import { Runs } from '../ui/Runs'
import { richOptions, type RichBlockProps } from './rich-options'

export const TimelineRich = ({ block, t }: RichBlockProps<'timeline'>) => (
  <ol className="my-4 space-y-4 border-l-4 border-line pl-5">
    {block.items.map(({ when, name, details }, index) => (
      <li key={index}>
        <p className="text-sm text-muted">{when}</p>
        <p className="font-semibold">
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
