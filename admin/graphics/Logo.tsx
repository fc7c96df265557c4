import type { ServerProps } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import './graphics.css'

/** Whose door this is: the mark and the name of the admin, above the login. */
export const Logo = ({ i18n }: ServerProps) => (
  <div className="graphic-logo">
    <img alt="" src="/icon.svg" />
    <p>{adminMessage(i18n.language, 'Admin.name')}</p>
  </div>
)
