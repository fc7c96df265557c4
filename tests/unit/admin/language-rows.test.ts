import { describe, expect, test } from '@jest/globals'
import { toLanguageRows, type RecordInAllLanguages } from '@/admin/language-rows'

const names = { fi: 'Biotalous', sv: 'Bioekonomi' }
const slug = { fi: 'biotalous', sv: 'bioekonomi' }
const published = { _status: { fi: 'published', sv: 'published' }, name: names, slug }

const rowOf = (locale: string, stored: RecordInAllLanguages, newest: RecordInAllLanguages) =>
  toLanguageRows('themes', stored, newest).find((row) => row.locale === locale)

describe('a record’s languages', () => {
  test('a published one leads to its page, text version and Markdown', () => {
    expect(rowOf('sv', published, published)).toEqual({
      locale: 'sv',
      state: 'published',
      paths: {
        rich: '/sv/teman/bioekonomi',
        text: '/sv/text/teman/bioekonomi',
        markdown: '/sv/teman/bioekonomi.md',
      },
    })
  })

  test('one with a newer draft still leads to the address that the public knows', () => {
    const newest = {
      _status: { fi: 'draft', sv: 'published' },
      name: names,
      slug: { ...slug, fi: 'uusi-osoite' },
    }
    const row = rowOf('fi', published, newest)
    expect(row?.state).toBe('changed')
    expect(row?.paths?.rich).toBe('/fi/teemat/biotalous')
    expect(rowOf('sv', published, newest)?.state).toBe('published')
  })

  test('a draft and a language without words lead nowhere', () => {
    const stored = { _status: { fi: 'published', sv: 'draft' }, name: names, slug }
    expect(rowOf('sv', stored, stored)).toEqual({ locale: 'sv', state: 'draft' })
    expect(rowOf('en', stored, stored)).toEqual({ locale: 'en', state: 'none' })
  })

  test('a record that nobody has published leads nowhere', () => {
    const draft = { _status: { fi: 'draft' }, name: { fi: 'Uusi' }, slug: { fi: 'uusi' } }
    expect(rowOf('fi', draft, draft)).toEqual({ locale: 'fi', state: 'draft' })
  })
})
