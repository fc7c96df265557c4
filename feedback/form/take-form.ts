// What the forms of the feedback page send, taken by this server: the rules with its clock, limits and disk.
import 'server-only'
import { feedbackAddress } from '@/i18n/feedback-address'
import { askLimit } from '../limits'
import { keepFeedback } from '../open-feedback'
import { formTokens } from '../rules/form-token'
import { acceptMessage, type Sender } from './accept-message'
import { acceptVote } from './accept-vote'
import type { Draft, FormFields, SentForm } from './form-fields'
import { formSecret } from './form-secret'
import { hourSecret } from './hour-secret'

const tell = (error: unknown) => console.error('feedback could not be taken', error)

const tokenThatHolds = ({ token = '' }: FormFields, now: Date): string | undefined => {
  const read = formTokens({ secret: formSecret() }).read(token, now)
  return 'refused' in read && read.refused !== 'too-fast' ? undefined : token
}

/** @returns where its sender is led, or the form as its page shows it again */
export const takeForm = async (
  form: SentForm,
  sender: Sender,
): Promise<{ address: string } | Draft> => {
  const { fields } = form
  const now = new Date()
  const secret = formSecret()
  const shared = { secret, now, keep: keepFeedback, tell }
  if (fields.found !== undefined) {
    const taken = await acceptVote(form, sender, {
      ...shared,
      secret: hourSecret(now),
      limit: (network) => askLimit('vote', network, now),
    })
    if (!('vote' in taken)) return { ...taken, fields }
    const { page, found } = taken.vote
    return { address: feedbackAddress(sender.locale, { page, version: fields.version, found }) }
  }
  const taken = await acceptMessage(form, sender, {
    ...shared,
    readToken: (token) => formTokens({ secret }).read(token, now),
    limit: (network) => askLimit('message', network, now),
  })
  if ('receipt' in taken)
    return { address: feedbackAddress(sender.locale, { receipt: taken.receipt }) }
  return { ...taken, fields, token: tokenThatHolds(fields, now) }
}
