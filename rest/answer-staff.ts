// Requests of the admin that are about no record: who asks is looked up as Payload does it, so that a cookie
// counts from the portal's own origin alone.
import { createPayloadRequest, type SanitizedConfig } from 'payload'
import { hasRole, type Role } from '@/collections/access/roles'
import type { User } from '@/payload-types'
import { refusal } from './refusal'

type Staff = { config: Promise<SanitizedConfig>; least: Role; refused: string }

/** The answer to somebody of that role or above; a refusal to everybody else. */
export const answerStaff = async (
  request: Request,
  { config, least, refused }: Staff,
  answer: (user: User) => Promise<Response>,
): Promise<Response> => {
  const { user } = await createPayloadRequest({ config, request })
  return user && hasRole(user, least) ? answer(user) : refusal(403, request.headers, refused)
}
