// Every word of the page about the search in the editor's language: what draws it runs in the browser.
import { locales, type Locale } from '@/i18n/routing'
import type { Editor } from '../editor'

const states = ['ready', 'missing', 'damaged', 'foreign'] as const
const methods = ['voikko', 'hunspell', 'learned', 'fallback'] as const

const indexKeys = [
  'title',
  'help',
  'state',
  'builtAt',
  'never',
  'size',
  'waiting',
  'rebuild',
  'rebuilding',
  'rebuilt',
  'notRebuilt',
] as const
const analysisKeys = ['title', 'language', 'method', 'missing'] as const
const missKeys = [
  'title',
  'help',
  'none',
  'text',
  'language',
  'count',
  'lastDay',
  'todo',
  'synonym',
  'bet',
  'full',
] as const

const said = <Key extends string>(
  { say }: Editor,
  path: string,
  keys: readonly Key[],
): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, say(`SearchAdmin.${path}${key}`)])) as Record<
    Key,
    string
  >

/** Left for the browser to fill in: `%text` is no syntax of messages. */
const gap = (name: string) => `%${name}`

export const filled = (template: string, values: Record<string, string>): string =>
  template.replace(/%(\w+)/g, (whole, name: string) => values[name] ?? whole)

export const searchWords = (editor: Editor) => ({
  ...said(editor, '', ['loading', 'failed']),
  languages: Object.fromEntries(
    locales.map((locale) => [locale, editor.say(`Locales.${locale}`)]),
  ) as Record<Locale, string>,
  documents: Object.fromEntries(
    locales.map((locale) => [
      locale,
      editor.say('SearchAdmin.index.documents', { language: editor.say(`InLanguage.${locale}`) }),
    ]),
  ) as Record<Locale, string>,
  index: said(editor, 'index.', indexKeys),
  states: said(editor, 'index.states.', states),
  analysis: said(editor, 'analysis.', analysisKeys),
  methods: said(editor, 'analysis.methods.', methods),
  misses: {
    ...said(editor, 'misses.', missKeys),
    for: editor.say('SearchAdmin.misses.for', { action: gap('action'), text: gap('text') }),
    more: editor.say('SearchAdmin.misses.more', { shown: gap('shown'), total: gap('total') }),
  },
})

export type SearchWords = ReturnType<typeof searchWords>
