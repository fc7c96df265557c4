import { afterAll, describe, expect, test } from '@jest/globals'
import { acceptedLanguages, extractHeaderLanguage } from '@payloadcms/translations'
import { acceptAdminLanguages, adminLanguages } from '@/admin/languages'
import { finnishEditorWords } from '@/messages/payload'
import { editorWords, flatWords, payloadWords, type Words } from '@/tests/support/payload-words'

const finnish = flatWords(adminLanguages.fi.translations)
const swedish = flatWords(adminLanguages.sv.translations)
const finnishEditor = flatWords(finnishEditorWords)
const englishEditor = await editorWords('en')

const sortedKeys = (words: Words) => [...words.keys()].sort()

/** What Payload fills in or makes an element of: `{{count}}`, `<1>`, `<a href="…">`. */
const placeholders = (text = '') => (text.match(/\{\{.*?\}\}|<\/?[\da-z]+( [^>]*)?>/g) ?? []).sort()

const withOtherPlaceholders = (words: Words, english: Words) =>
  [...words].filter(
    ([key, text]) => String(placeholders(text)) !== String(placeholders(english.get(key))),
  )

const saidInEnglish = (words: Words, english: Words) =>
  [...words].filter(([key, text]) => text === english.get(key)).map(([key]) => key)

/** Words that are the same in Swedish and in English. */
const sameInSwedish = [
  'fields.block',
  'general.filter',
  'general.layout',
  'version.status',
  'version.version',
]

describe('the Finnish of the admin', () => {
  test('has every key of Payload’s English, and no other', () => {
    expect(payloadWords.size).toBeGreaterThan(500)
    expect(sortedKeys(finnish)).toEqual(sortedKeys(payloadWords))
  })

  test('has every key of every feature of the rich-text editor, and no other', () => {
    expect(englishEditor.size).toBeGreaterThan(20)
    expect(sortedKeys(finnishEditor)).toEqual(sortedKeys(englishEditor))
  })

  test('takes the same values as English', () => {
    expect(withOtherPlaceholders(finnish, payloadWords)).toEqual([])
    expect(withOtherPlaceholders(finnishEditor, englishEditor)).toEqual([])
  })

  test('has a plural beside every singular form', () => {
    const singular = sortedKeys(finnish).filter((key) => key.endsWith('_one'))
    expect(singular.length).toBeGreaterThan(4)
    const lonely = singular.filter((key) => !finnish.has(key.replace(/_one$/, '_other')))
    expect(lonely).toEqual([])
  })

  test('says nothing in English, and nothing empty', () => {
    expect(saidInEnglish(finnish, payloadWords)).toEqual([])
    expect(saidInEnglish(finnishEditor, englishEditor)).toEqual([])
    expect([...finnish.values(), ...finnishEditor.values()].filter((text) => !text.trim())).toEqual(
      [],
    )
  })
})

describe('the Swedish of the admin', () => {
  test('has every key of Payload’s English, takes the same values and says nothing in English', () => {
    expect(sortedKeys(swedish)).toEqual(sortedKeys(payloadWords))
    expect(withOtherPlaceholders(swedish, payloadWords)).toEqual([])
    expect(saidInEnglish(swedish, payloadWords)).toEqual(sameInSwedish)
  })

  test('says no more in a word than English does: Payload’s own pack holds notes to its translator', () => {
    const tooLong = [...swedish].filter(
      ([key, text]) => text.length > 60 + 3 * (payloadWords.get(key) ?? '').length,
    )
    expect(tooLong).toEqual([])
  })
})

describe('the language of a browser', () => {
  const shipped = [...acceptedLanguages]
  afterAll(() => {
    const accepted = acceptedLanguages as unknown as string[]
    accepted.splice(0, accepted.length, ...shipped)
  })

  test.each([
    ['fi-FI,fi;q=0.9,en-US;q=0.8,en;q=0.7', 'fi'],
    ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
    ['en-GB,en;q=0.9,fi;q=0.8', 'en'],
    ['de-DE,de;q=0.9,sv;q=0.5', 'sv'],
    ['et,ja;q=0.9', undefined],
  ])('%s is answered in %s', (header, language) => {
    acceptAdminLanguages()
    expect(extractHeaderLanguage(header)).toBe(language)
  })
})
