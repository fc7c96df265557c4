import type { Link } from '@/content/page-models'
import { toTextPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { PageLink } from '../ui/PageLink'

type LinkListProps = { name: string; links: Link[]; t: Translate }

const Items = ({ links, t }: Omit<LinkListProps, 'name'>) =>
  links.map((link) => (
    <li key={link.label}>
      <PageLink link={link} t={t} toAddress={toTextPath} />
    </li>
  ))

/** Named for the landmark alone: the links say themselves what they are. */
export const LinkListText = ({ name, links, t }: LinkListProps) =>
  links.length > 0 && (
    <nav aria-label={name}>
      <ul>
        <Items links={links} t={t} />
      </ul>
    </nav>
  )

/** Named in sight: a text browser shows no landmarks, and two lists in a row sound like one. */
export const NamedLinkListText = ({
  name,
  links,
  t,
  id,
  ordered = false,
}: LinkListProps & { id: string; ordered?: boolean }) => {
  const List = ordered ? 'ol' : 'ul'
  return (
    links.length > 0 && (
      <nav aria-labelledby={id}>
        <p id={id}>{name}</p>
        <List>
          <Items links={links} t={t} />
        </List>
      </nav>
    )
  )
}
