import { describe, expect, test } from '@jest/globals'
import { locales, type Locale } from '@/i18n/routing'
import { adminMessages } from '@/messages/admin'
import { mailMessages } from '@/messages/mail'
import { publicMessages } from '@/messages/public'
import { sourceFiles, textOf } from '@/tests/support/source-files'

const flatten = (node: object, prefix = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )

const argumentsOf = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))]
    .filter((name) => new RegExp(`\\{${name}(,|\\})`).test(message))
    .sort()

const books: [string, Record<Locale, object>][] = [
  ['public', publicMessages],
  ['admin', adminMessages],
  ['mail', mailMessages],
]

describe.each(books)('%s messages', (_name, book) => {
  test.each(locales)('of %s have the keys of Finnish', (locale) => {
    const keys = (of: Locale) =>
      flatten(book[of])
        .map(([key]) => key)
        .sort()
    expect(keys(locale)).toEqual(keys('fi'))
  })

  test.each(locales)('of %s say something under every key', (locale) => {
    expect(flatten(book[locale]).filter(([, text]) => !text.trim())).toEqual([])
  })
})

/** Parts of keys that code makes from a value, such as a status. */
const made =
  /\.(statuses|sources|bases|periods|amounts|kinds|sections|items|facts|licences|accessibilities|marks)\.|^(Rooms|Laws|Languages|FileLanguages|LanguageLinks|List|Feedback|PageQuestion|Problem|Home|SiteMap|Search)\./

test('every public message is said somewhere', () => {
  const code = sourceFiles().map(textOf).join('\n')
  const silent = flatten(publicMessages.fi)
    .map(([key]) => key)
    .filter((key) => !code.includes(`'${key}'`) && !code.includes(`\`${key}\``) && !made.test(key))
  expect(silent).toEqual([])
})

test('plain messages take the same values in every language', () => {
  const fi = new Map(flatten(publicMessages.fi))
  const different = locales.flatMap((locale) =>
    flatten(publicMessages[locale])
      .filter(([, text]) => !/plural|select/.test(text))
      .filter(([key]) => !/plural|select/.test(fi.get(key) ?? ''))
      .filter(([key, text]) => String(argumentsOf(text)) !== String(argumentsOf(fi.get(key) ?? '')))
      .map(([key]) => `${locale} ${key}`),
  )
  expect(different).toEqual([])
})

/** What uses a picture, document or file is meant to be a list; addresses have a colon of their own. */
const lists = ['mediaInUse', 'documentInUse', 'documentFileInUse']
const withAddresses = ['linkNotAllowed', 'alternativeNotPage']

test('no error of the admin is torn apart: Payload makes a list of what follows a colon', () => {
  const torn = locales.flatMap((locale) =>
    flatten((adminMessages[locale] as { Errors: object }).Errors)
      .filter(([key]) => ![...lists, ...withAddresses].includes(key))
      .filter(([, text]) => text.includes(':')),
  )
  expect(torn).toEqual([])
})
