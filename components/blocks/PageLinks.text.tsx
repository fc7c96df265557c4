import { PageLink } from '../ui/PageLink'
import { textOptions, type TextBlockProps } from './text-options'

export const PageLinksText = ({ block, t }: TextBlockProps<'page-links'>) => (
  <nav aria-label={block.name}>
    <ul>
      {[block.previous, ...block.pages, block.next].flatMap((link) =>
        link ? (
          <li key={link.label} aria-current={link.current && 'page'}>
            <PageLink link={link} {...textOptions(t)} />
          </li>
        ) : (
          []
        ),
      )}
    </ul>
  </nav>
)
