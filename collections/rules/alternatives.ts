import type { TextFieldSingleValidation } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { isSafeLink } from './links'

/** A page to read: neither a mail nor a phone call. */
const isPage = (url: string) => isSafeLink(url) && /^(https?:|\/)/i.test(url)

/** The address of an accessible alternative, where no record of the portal is one already. */
export const refuseSecondAlternative: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { alternativeRecord } = siblingData as { alternativeRecord?: unknown }
  const refuse = (key: string) => adminMessage(req.i18n.language, `Errors.${key}`)
  if (!value) return true
  if (!isPage(value)) return refuse('alternativeNotPage')
  return alternativeRecord ? refuse('twoAlternatives') : true
}
