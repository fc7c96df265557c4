// A copy of the checkout that has one more language, made by touching i18n/ and messages/ alone.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { committedFiles } from './source-files'

const code = 'qps'

/** Tests that name the languages of the real content. */
const aboutRealLanguages =
  /^(tests\/(e2e|engines|lighthouse|unit|integration|house-rules)\/|playwright\.config)/

type Messages = { [key: string]: string | Messages }

const bracketed = (node: Messages): Messages =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      typeof value === 'string' ? `[${value}]` : bracketed(value),
    ]),
  )

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))

const editMessages = (file: string, change: (messages: Messages) => Messages) =>
  edit(file, (text) => JSON.stringify(change(JSON.parse(text) as Messages), null, 2))

const names = {
  public: ['Languages', 'LanguageLinks', 'FileLanguages'],
  admin: ['Locales', 'InLanguage', 'TitleIn'],
  mail: [],
}
type Book = keyof typeof names

/** The names of the new language, which every language's book gets. */
const withNames = (book: Book, messages: Messages): Messages => {
  return names[book].reduce(
    (named, section) => ({
      ...named,
      [section]: { ...(named[section] as Messages), [code]: 'Pseudo' },
    }),
    messages,
  )
}

const addMessages = (folder: string) => {
  for (const book of ['public', 'admin', 'mail'] as const) {
    const file = (locale: string) => path.join(folder, 'messages', locale, `${book}.json`)
    for (const locale of ['fi', 'sv', 'en'])
      editMessages(file(locale), (messages) => withNames(book, messages))
    mkdirSync(path.dirname(file(code)), { recursive: true })
    cpSync(file('en'), file(code))
    editMessages(file(code), bracketed)
    edit(path.join(folder, 'messages', `${book}.ts`), (text) =>
      text
        .replace(
          /^import fi /m,
          `import ${code} from './${code}/${book}.json' with { type: 'json' }\nimport fi `,
        )
        .replace('{ fi, sv, en }', `{ fi, sv, en, ${code} }`),
    )
  }
}

const addPaths = (folder: string) =>
  edit(path.join(folder, 'i18n', 'paths.js'), (text) =>
    text
      .replace("['fi', 'sv', 'en']", `['fi', 'sv', 'en', '${code}']`)
      .replace(/(\ben: )('[^']*')/g, `$1$2, ${code}: $2`),
  )

/** @returns the folder of the copy; its packages are this checkout's own */
export const makePseudoCheckout = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-locale-'))
  committedFiles()
    .filter((file) => existsSync(file) && !aboutRealLanguages.test(file))
    .forEach((file) => cpSync(file, path.join(folder, file)))
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  addPaths(folder)
  addMessages(folder)
  return folder
}
