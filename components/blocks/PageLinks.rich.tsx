import { PageLink } from '../ui/PageLink'
import { richOptions, type RichBlockProps } from './rich-options'

/** Pages by their numbers; a listener hears that they are numbers of pages. */
export const PageLinksRich = ({ block, t }: RichBlockProps<'page-links'>) => (
  <nav aria-label={block.name} className="page-links no-print">
    <ul>
      {block.previous && (
        <li>
          <PageLink link={block.previous} {...richOptions(t)} />
        </li>
      )}
      {block.pages.map(({ number, label, to, current }, index) => {
        const isAfterGap = index > 0 && number - (block.pages[index - 1]?.number ?? 0) > 1
        return (
          <li key={number} className={isAfterGap ? 'after-gap' : undefined}>
            {current ? (
              <span aria-current="page">
                <span className="visually-hidden">{label}</span>
                <span aria-hidden="true">{number}</span>
              </span>
            ) : (
              <a className="link" href={to?.href} aria-label={label}>
                {number}
              </a>
            )}
          </li>
        )
      })}
      {block.next && (
        <li>
          <PageLink link={block.next} {...richOptions(t)} />
        </li>
      )}
    </ul>
  </nav>
)
