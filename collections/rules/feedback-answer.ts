import type { TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'
import { adminMessage } from '@/i18n/admin-labels'
import type { Feedback } from '@/payload-types'

/**
 * Whoever gave an address and is called answered has an answer. Once it is mailed, nobody changes what the
 * visitor has read: another answer begins with another status.
 */
export const requireAnswer: TextareaFieldValidation = (answer, options) => {
  const { status, email, answerMailedAt, purgedAt } = options.data as Partial<Feedback>
  const say = (error: string) => adminMessage(options.req.i18n.language, `Errors.${error}`)
  if (purgedAt) return true
  if (status === 'answered' && email && !answer?.trim()) return say('answerMissing')
  if (status === 'answered' && answerMailedAt && (answer ?? '') !== (options.previousValue ?? ''))
    return say('answerAlreadyMailed')
  return textarea(answer, options)
}
