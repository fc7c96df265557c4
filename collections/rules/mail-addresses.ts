import type { TextFieldManyValidation } from 'payload'
import { text } from 'payload/shared'
import { isEmailAddress } from '@/feedback/rules/email-address'
import { adminMessage } from '@/i18n/admin-labels'

export const requireMailAddresses: TextFieldManyValidation = (addresses, options) => {
  const wrong = addresses?.find((address) => !isEmailAddress(address))
  return wrong === undefined
    ? text(addresses as never, options as never)
    : adminMessage(options.req.i18n.language, 'Errors.notAnAddress', { address: wrong })
}
