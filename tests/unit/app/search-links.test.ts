import { describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { toMetadata } from '@/app/(site)/page-metadata'
import { outletFormats } from '@/i18n/paths.js'
import {
  locales,
  pagePath,
  searchDescriptionPath,
  suggestionsPath,
  toOutletPath,
} from '@/i18n/routing'
import { responseHeaders } from '@/response-headers.js'
import { makePage } from '@/tests/fixtures/pages'

const outlets = outletFormats.map((format) => [
  format,
  toOutletPath(pagePath('fi', { room: 'search' }), format),
])

/** What the last matching rule says of each header, as Next does it. */
const headersOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    responseHeaders()
      .filter(({ source }) => source === path)
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
  )

test('a search page names its answers for programs, each with its content type', () => {
  const href = `${pagePath('fi', { room: 'search' })}?hakusanat=kunta`
  const page = makePage('search', 'fi')
  const named = { ...page, alternates: outletFormats.map((type) => ({ type, href })) }
  const { alternates } = toMetadata(named)
  expect(Object.keys(alternates?.types ?? {}).sort()).toEqual([
    'application/atom+xml',
    'application/json',
    'text/csv',
  ])
})

test('no other page names any', () =>
  expect(toMetadata(makePage('list', 'fi')).alternates?.types).toBeUndefined())

describe.each([...outlets, ['suggestions', suggestionsPath('fi')]])('%s', (_, path) => {
  test('is for no search engine, and runs nothing', () => {
    const headers = headersOf(path ?? '')
    expect(headers['X-Robots-Tag']).toBe('noindex')
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'")
    expect(headers['Cache-Control']).toMatch(/^private, max-age=\d+$/)
  })
})

test.each(locales)('the routes beside the pages of %s exist', (locale) => {
  for (const path of [suggestionsPath(locale), searchDescriptionPath(locale)]) {
    const folder = path.replace(`/${locale}`, 'app/(site)/[locale]')
    expect(existsSync(`${folder}/route.ts`)).toBe(true)
  }
})
