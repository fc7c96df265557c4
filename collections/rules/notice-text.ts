import type { TextareaFieldValidation } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { defaultLocale } from '@/i18n/routing'

/** A notice has words in Finnish, which stand in for a language that has none. */
export const requireNoticeText: TextareaFieldValidation = (text, { req, siblingData }) => {
  const { noticeKind } = siblingData as { noticeKind?: string | null }
  const isShown = noticeKind && noticeKind !== 'none'
  if (!isShown || text?.trim() || req.locale !== defaultLocale) return true
  return adminMessage(req.i18n.language, 'Errors.noticeTextMissing')
}
