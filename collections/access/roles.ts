// Who is who among the staff. Each role may do what the ones before it may.
import type { User } from '@/payload-types'

export const roles = ['contributor', 'editor', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

type MaybeUser = Pick<User, 'role'> | null | undefined

export const hasRole = (user: MaybeUser, minimum: Role): boolean =>
  Boolean(user?.role) && roles.indexOf(user!.role) >= roles.indexOf(minimum)
