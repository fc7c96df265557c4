import { expect, test } from '@jest/globals'
import { locales } from '@/i18n/routing'
import { adminMessages } from '@/messages/admin'

type Node = { [key: string]: Node | string }

/** What nobody needs explained, what nobody fills in, and what is no field: panels and the title in lists. */
const withoutHelp = [
  'ContactPerson.given',
  'ContactPerson.family',
  'Program.overview',
  'CityRegion.overview',
  'Document.usedIn',
  'DocumentFile.usedIn',
  'Media.usedIn',
  'BestBet.name',
  'SynonymGroup.name',
  'AccessibilityStatement.review',
  'Redirect.locale',
  'Redirect.room',
  'Redirect.slug',
  'Record.publicPages',
  'Record.adminTitle',
]

/** What visitors wrote and what the portal notes about it. */
const feedbackWithoutHelp = [
  ...[
    'kind',
    'text',
    'name',
    'email',
    'page',
    'locale',
    'rendering',
    'receipt',
    'receivedAt',
    'dueOn',
    'answeredAt',
    'notifiedAt',
    'answerMailedAt',
    'reminded',
    'purgedAt',
    'key',
    'queueOrder',
    'notes.author',
    'notes.at',
    'nextStep',
  ].map((field) => `Feedback.${field}`),
  ...['notification', 'answerMail'].flatMap((state) => [
    `Feedback.${state}`,
    ...['attempts', 'retryAt', 'parkedAt', 'problem'].map((field) => `Feedback.${state}.${field}`),
  ]),
  ...['page', 'found', 'locale', 'rendering', 'day', 'key'].map((field) => `PageVote.${field}`),
]

const labelled = (node: Node, path: string[] = []): [string, Node][] =>
  Object.entries(node).flatMap(([key, child]) =>
    typeof child === 'string' || key === 'groups'
      ? []
      : [
          ...('label' in child ? [[[...path, key].join('.'), child] as [string, Node]] : []),
          ...labelled(child, [...path, key]),
        ],
  )

test.each(locales)('every field of a form has a help text in %s', (locale) => {
  const silent = labelled(adminMessages[locale] as Node).filter(([, words]) => !words.help)
  expect(silent.map(([path]) => path).sort()).toEqual(
    [...withoutHelp, ...feedbackWithoutHelp].sort(),
  )
})
