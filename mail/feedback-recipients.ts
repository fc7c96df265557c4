// Whom the portal tells about a message of a visitor.
import type { Payload, Where } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { isEmailAddress } from '@/feedback/rules/email-address'
import { defaultLocale, type Locale } from '@/i18n/routing'
import type { Feedback, User } from '@/payload-types'

export type Recipient = { name: string; address: string; locale: Locale }

const toRecipient = ({ name, email, language }: User): Recipient => ({
  name,
  address: email,
  locale: language ?? defaultLocale,
})

const findUsers = async (payload: Payload, where: Where): Promise<User[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [where, { isDisabled: { not_equals: true } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** The publishers; administrators where there is none. */
export const findPublishers = async (payload: Payload): Promise<Recipient[]> => {
  const publishers = await findUsers(payload, { role: { equals: 'publisher' } })
  const found =
    publishers.length > 0 ? publishers : await findUsers(payload, { role: { equals: 'admin' } })
  return found.map(toRecipient)
}

/** The addresses that the settings name for feedback. */
export const findFeedbackAddresses = async (payload: Payload): Promise<string[]> => {
  const { feedbackMailTo } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
  })
  return (feedbackMailTo ?? []).filter(isEmailAddress)
}

/** The handler of a message, while they may read it; else who the settings name; else the publishers. */
export const findHandlers = async (
  payload: Payload,
  { handler }: Pick<Feedback, 'handler'>,
): Promise<Recipient[]> => {
  const id = typeof handler === 'object' ? handler?.id : handler
  const [user] = id == null ? [] : await findUsers(payload, { id: { equals: id } })
  if (user && hasRole(user, 'editor')) return [toRecipient(user)]
  const addresses = await findFeedbackAddresses(payload)
  return addresses.length > 0
    ? addresses.map((address) => ({ name: '', address, locale: defaultLocale }))
    : findPublishers(payload)
}
