import type { ServerProps } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { adminMessage } from '@/i18n/admin-labels'

/** The way to the page about the search, after the collections, for those who may see it. */
export const SearchLink = ({ i18n, payload, user }: ServerProps) =>
  hasRole(user, 'publisher') ? (
    <a className="nav__link" href={`${payload.config.routes.admin}/search`}>
      <span className="nav__link-label">{adminMessage(i18n.language, 'SearchAdmin.link')}</span>
    </a>
  ) : null
