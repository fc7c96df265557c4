// Who is who among the staff. Each role may do what the ones before it may.
import type { User } from '@/payload-types'

export const roles = ['contributor', 'editor', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

type MaybeUser = Pick<User, 'role' | 'isDisabled'> | null | undefined

/** False for everybody whose account is switched off: to every rule they are the public. */
export const hasRole = (user: MaybeUser, minimum: Role): boolean =>
  Boolean(user?.role) && !user!.isDisabled && roles.indexOf(user!.role) >= roles.indexOf(minimum)
