import { Fragment } from 'react'
import { Runs } from '../ui/Runs'
import { textOptions, type TextBlockProps } from './text-options'

export const TimelineText = ({ block, t }: TextBlockProps<'timeline'>) => (
  <ul>
    {block.items.map(({ when, name, details }, index) => (
      <li key={index}>
        <Runs content={name} {...textOptions(t)} />. {when}.{' '}
        {details.map((detail, at) => (
          <Fragment key={at}>
            {at > 0 && ' '}
            <Runs content={detail} {...textOptions(t)} />
          </Fragment>
        ))}
      </li>
    ))}
  </ul>
)
