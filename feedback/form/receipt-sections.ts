// What became of a message, by its receipt, and where a receipt is asked for.
import { phrase } from '@/content/phrases'
import type { Section } from '@/content/page-models'
import { feedbackAddress } from '@/i18n/feedback-address'
import { formatDate } from '@/i18n/format'
import { feedbackParameters } from '@/i18n/queries.js'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { answerDue, finnishDay, isOpen, isOverdue } from '../rules/deadlines'
import type { MessageState } from '../rules/feedback-message'

const longestReceipt = 30

const receiptField = (locale: Locale): string => feedbackParameters.receipt?.[locale] ?? ''

/** Where a receipt is typed in. @param asked what was typed, and what is wrong with it */
export const lookupSection = (
  locale: Locale,
  t: Translate,
  asked: { value?: string; problem?: string } = {},
): Section => ({
  id: 'receipt',
  title: t('Feedback.lookup'),
  blocks: [
    {
      type: 'query-form',
      action: { href: feedbackAddress(locale) },
      fields: [
        {
          type: 'text',
          input: 'text',
          autocomplete: 'off',
          name: receiptField(locale),
          label: t('Feedback.receipt'),
          value: asked.value ?? '',
          maxLength: longestReceipt,
          hint: t('Feedback.receiptHint'),
          problem: asked.problem,
        },
      ],
      submit: t('Feedback.lookupSubmit'),
    },
  ],
})

export const lookupProblemSection = (locale: Locale, t: Translate, problem: string): Section => ({
  id: 'problems',
  title: t('Feedback.notFound'),
  blocks: [{ type: 'problems', items: [{ text: problem, field: receiptField(locale) }] }],
})

const nextOf = (locale: Locale, t: Translate, state: MessageState): string => {
  const { receivedAt, isAnswerMailed } = state
  // Without an address nothing is mailed, and what waits for the mail server is not yet sent.
  if (!isOpen(state)) return t(`Feedback.next.${isAnswerMailed ? 'answered' : 'closed'}`)
  const isLate = isOverdue(state, finnishDay(new Date().toISOString()))
  const date = formatDate(locale, answerDue(receivedAt))
  return t(`Feedback.next.${isLate ? 'late' : 'open'}`, { date })
}

/** A message that is on disk, how it is getting on, and what happens to it. */
export const receiptSections = (
  locale: Locale,
  t: Translate,
  receipt: string,
  kept: MessageState,
): Section[] => [
  {
    id: 'receipt',
    title: t('Feedback.aboutReceipt'),
    blocks: [
      {
        type: 'facts',
        rows: [
          { label: t('Feedback.receipt'), value: [receipt] },
          {
            label: t('Feedback.received'),
            value: [formatDate(locale, finnishDay(kept.receivedAt))],
          },
          { label: t('Feedback.status'), value: [t(`Feedback.statuses.${kept.status}`)] },
        ],
      },
    ],
  },
  {
    id: 'next',
    title: t('Feedback.whatNext'),
    blocks: [
      { type: 'paragraph', content: [nextOf(locale, t, kept)] },
      {
        type: 'paragraph',
        content: phrase(t, 'Feedback.keepReceipt', {
          feedback: [{ text: t('Feedback.onThisPage'), to: { href: feedbackAddress(locale) } }],
        }),
      },
    ],
  },
]
