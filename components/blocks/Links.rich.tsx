import { hyphenatedLink } from '../ui/hyphenated-link'
import { PageLink } from '../ui/PageLink'
import { richOptions, type RichBlockProps } from './rich-options'

/** A handful is read from top to bottom, not hunted for across the page. */
const mostInOneColumn = 3

const arrangementOf = (look: string | undefined, count: number): string => {
  if (look === 'tiles' || look === 'chips') return look
  return count > mostInOneColumn ? 'links links-side-by-side' : 'links'
}

export const LinksRich = ({ block, t, locale, look }: RichBlockProps<'links'>) => (
  <ul className={arrangementOf(look, block.items.length)}>
    {block.items.map((link, index) => (
      <li key={index}>
        <PageLink link={hyphenatedLink(link, locale)} {...richOptions(t)} />
      </li>
    ))}
  </ul>
)
