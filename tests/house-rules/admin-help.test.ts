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
  expect(silent.map(([path]) => path).sort()).toEqual([...withoutHelp].sort())
})
