// The form, and what was wrong with it when it was sent.
import type { AskedField, Block, Section } from '@/content/page-models'
import { phrase } from '@/content/phrases'
import { feedbackAddress, type FeedbackAsk } from '@/i18n/feedback-address'
import { pagePath, type Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { feedbackKinds } from '../rules/feedback-message'
import {
  longestEmail,
  longestName,
  longestText,
  type FieldProblem,
  type FieldProblems,
} from '../rules/parse-message'
import type { AskedPage } from './asked-page'
import { trapName, type Draft, type FormFault } from './form-fields'

export type FormView = {
  locale: Locale
  t: Translate
  ask: FeedbackAsk
  page?: AskedPage
  token: string
  draft?: Draft
}

type Name = keyof FieldProblems

const longest: Record<Name, number> = {
  kind: 0,
  text: longestText,
  name: longestName,
  email: longestEmail,
}

const problemText = ({ t }: FormView, name: Name, problem: FieldProblem): string => {
  const count = longest[name]
  if (problem === 'too-long') return t(`Feedback.tooLong.${name as 'text'}`, { count })
  if (problem === 'line-break') return t(`Feedback.lineBreak.${name as 'name'}`)
  return t(`Feedback.wrong.${name as 'text'}`)
}

const problemOf = (view: FormView, name: Name): string | undefined => {
  const problem = view.draft?.problems?.[name]
  return problem && problemText(view, name, problem)
}

const fieldsOf = (view: FormView): AskedField[] => {
  const { t, draft, ask } = view
  const kind = draft?.fields.kind ?? ask.subject
  return [
    {
      type: 'radios',
      name: 'kind',
      label: t('Feedback.kind'),
      options: feedbackKinds.map((value) => ({
        value,
        label: t(`Feedback.kinds.${value}`),
        ...(value === kind && { selected: true as const }),
      })),
      problem: problemOf(view, 'kind'),
    },
    {
      type: 'area',
      name: 'text',
      label: t('Feedback.text'),
      value: draft?.fields.text ?? '',
      maxLength: longestText,
      hint: t('Feedback.textHint', { count: longestText }),
      problem: problemOf(view, 'text'),
    },
    {
      type: 'text',
      input: 'text',
      autocomplete: 'name',
      name: 'name',
      label: t('Feedback.name'),
      value: draft?.fields.name ?? '',
      maxLength: longestName,
      problem: problemOf(view, 'name'),
    },
    {
      type: 'text',
      input: 'email',
      autocomplete: 'email',
      name: 'email',
      label: t('Feedback.email'),
      value: draft?.fields.email ?? '',
      maxLength: longestEmail,
      hint: t('Feedback.emailHint'),
      problem: problemOf(view, 'email'),
    },
  ]
}

export const formSection = (view: FormView): Section => {
  const { locale, t, ask, page, token } = view
  const about: Block[] = page
    ? [
        {
          type: page.isGone ? 'notice' : 'paragraph',
          content: phrase(t, page.isGone ? 'Feedback.pageIsGone' : 'Feedback.aboutPage', {
            page: [page.name],
          }),
        },
      ]
    : []
  const hidden = [
    ...(page ? [{ name: 'page', value: page.path }] : []),
    ...(page && ask.version ? [{ name: 'version', value: ask.version }] : []),
    { name: 'token', value: token },
  ]
  return {
    id: 'form',
    title: t('Feedback.form'),
    blocks: [
      ...about,
      { type: 'paragraph', content: [t('Feedback.handling')] },
      { type: 'paragraph', content: [t('Feedback.nothingSensitive')] },
      {
        type: 'paragraph',
        content: phrase(t, 'Feedback.personalData', {
          notice: [
            {
              text: t('Feedback.inPrivacyNotice'),
              to: { href: pagePath(locale, { room: 'privacy-notice' }) },
            },
          ],
        }),
      },
      {
        type: 'post-form',
        action: { href: feedbackAddress(locale) },
        fields: fieldsOf(view),
        submit: t('Feedback.submit'),
        hidden,
        trap: { name: trapName, label: t('Feedback.trap') },
      },
    ],
  }
}

const faultKeys = {
  cut: 'Feedback.faults.cut',
  trap: 'Feedback.faults.trap',
  forged: 'Feedback.faults.notValid',
  expired: 'Feedback.faults.notValid',
  'too-fast': 'Feedback.faults.tooFast',
  'too-many': 'Feedback.faults.tooMany',
  'not-kept': 'Feedback.faults.notKept',
  'unknown-vote': 'Feedback.faults.unknownVote',
} as const satisfies Record<FormFault, string>

/** Why nothing was taken, in the order of the fields. */
export const problemsSection = (view: FormView, draft: Draft): Section => {
  const { t } = view
  const { fault, problems = {}, retryAfterSeconds = 0, fields } = draft
  const isVote = fields.found !== undefined
  const minutes = Math.ceil(retryAfterSeconds / 60)
  const names = Object.keys(longest) as Name[]
  return {
    id: 'problems',
    title: t(isVote ? 'Feedback.voteNotTaken' : 'Feedback.notTaken'),
    blocks: [
      {
        type: 'problems',
        items: [
          ...(fault ? [{ text: t(faultKeys[fault], { minutes }) }] : []),
          ...names.flatMap((name) => {
            const problem = problems[name]
            return problem ? [{ text: problemText(view, name, problem), field: name }] : []
          }),
        ],
      },
    ],
  }
}
