import { hyphenated } from '../ui/hyphenate'
import { PageLink } from '../ui/PageLink'
import { richOptions, type RichBlockProps } from './rich-options'

export const LinksRich = ({ block, t, locale, look }: RichBlockProps<'links'>) => (
  <ul className={look === 'tiles' ? 'tiles' : 'links'}>
    {block.items.map((link, index) => (
      <li key={index}>
        <PageLink
          link={{ ...link, label: hyphenated(link.label, link.lang ?? locale) }}
          {...richOptions(t)}
        />
      </li>
    ))}
  </ul>
)
