import type { TextareaFieldValidation } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { defaultLocale } from '@/i18n/routing'

/** A notice has words in Finnish, which stand in for a language that has none. */
export const requireNoticeText: TextareaFieldValidation = async (text, { req, siblingData }) => {
  const { noticeKind } = siblingData as { noticeKind?: string | null }
  if (!noticeKind || noticeKind === 'none') return true
  const isFinnish = req.locale === defaultLocale
  const stored =
    !isFinnish &&
    (await req.payload.findGlobal({
      slug: 'site-settings',
      locale: defaultLocale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
    }))
  const finnish = stored ? stored.noticeText : text
  return finnish?.trim() ? true : adminMessage(req.i18n.language, 'Errors.noticeTextMissing')
}
