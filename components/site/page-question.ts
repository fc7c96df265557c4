import type { PageModel } from '@/content/page-models'
import { answerButtons, feedbackAddress } from '@/i18n/feedback-address'

/**
 * Whether a page gave what its reader looked for; undefined of the page that asks for more, and of what is no page
 * of its own. What was asked of a search is nobody else's business: it is not sent along.
 */
export const pageQuestion = ({ kind, locale, paths, lastUpdated }: PageModel) => {
  const page = paths[locale]?.replace(/[?#].*$/, '')
  if (kind === 'feedback' || page === undefined) return undefined
  return {
    id: 'page-question',
    action: feedbackAddress(locale),
    hidden: [
      { name: 'page', value: page },
      ...(lastUpdated ? [{ name: 'version', value: lastUpdated }] : []),
    ],
    answers: (['yes', 'no'] as const).map((found) => ({ found, name: answerButtons[found] })),
    form: feedbackAddress(locale, { page, version: lastUpdated }),
  }
}
