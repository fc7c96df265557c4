import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { textOptions, type TextBlockProps } from './text-options'

export const DocumentsText = ({ block, t }: TextBlockProps<'documents'>) => (
  <ul>
    {block.items.map(({ link, description, remarks }, index) => (
      <li key={index}>
        <PageLink link={link} {...textOptions(t)} />
        {[...(description ? [[description]] : []), ...remarks].map((content, at) => (
          <p key={at}>
            <Runs content={content} {...textOptions(t)} />
          </p>
        ))}
      </li>
    ))}
  </ul>
)
