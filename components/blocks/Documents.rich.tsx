import { hyphenatedLink } from '../ui/hyphenated-link'
import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { richOptions, type RichBlockProps } from './rich-options'

export const DocumentsRich = ({ block, t, locale }: RichBlockProps<'documents'>) => (
  <ul className="documents">
    {block.items.map(({ link, description, remarks }, index) => (
      <li key={index}>
        <p>
          <PageLink link={hyphenatedLink(link, locale)} {...richOptions(t)} />
        </p>
        {[...(description ? [[description]] : []), ...remarks].map((content, at) => (
          <p key={at}>
            <Runs content={content} {...richOptions(t)} />
          </p>
        ))}
      </li>
    ))}
  </ul>
)
