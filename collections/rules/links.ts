import type { TextFieldSingleValidation } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

/** Addresses that lead somewhere and run nothing: Payload itself accepts `javascript:`. */
export const isSafeLink = (url: string): boolean =>
  /^(https?:\/\/[^\s/]|mailto:[^\s]|tel:[+\d]|\/(?!\/)|#)/i.test(url) && !/[\s\\]/.test(url)

export const refuseUnsafeLink: TextFieldSingleValidation = (value, { req }) =>
  !value || isSafeLink(value) || adminMessage(req.i18n.language, 'Errors.linkNotAllowed')

/** The same for a link in a body text, where a link to a record has no address of its own. */
export const refuseUnsafeLinkOfText: TextFieldSingleValidation = (value, options) => {
  const { linkType } = (options.siblingData ?? {}) as { linkType?: string }
  if (linkType === 'internal') return true
  return value ? refuseUnsafeLink(value, options) : options.req.t('validation:required')
}
