import { describe, expect, test } from '@jest/globals'
import { documentLink, isMissingIn, spokenDocument } from '@/content/document-words'
import type { DocumentRecord, DocumentVersion } from '@/content/documents'
import { locales, type Locale } from '@/i18n/routing'

const version = (data: Partial<DocumentVersion> = {}): DocumentVersion => ({
  name: 'Loppuarviointi',
  file: {
    filename: 'loppuarviointi-0123456789ab.pdf',
    mimeType: 'application/pdf',
    size: 1_234_567,
  },
  fileLanguage: 'fi',
  accessibility: 'notAccessible',
  ...data,
})

const record = (versions: DocumentRecord['versions']): DocumentRecord => ({ id: 1, versions })

const linkIn = (locale: Locale, versions: DocumentRecord['versions']) =>
  documentLink(locale, spokenDocument(locale, record(versions))!)

describe('the words of a link to a document', () => {
  test.each([
    ['fi', 'PDF, 1,2 Mt, ei saavutettava'],
    ['sv', 'PDF, 1,2 MB, inte tillgänglighetsanpassad'],
    ['en', 'PDF, 1.2 MB, not accessible'],
  ] as const)('tell type, size and accessibility in %s', (locale, words) => {
    expect(linkIn(locale, { [locale]: version({ fileLanguage: locale }) }).to?.file?.words).toBe(
      words,
    )
  })

  test('tell only what is known of its accessibility', () => {
    const words = (accessibility: DocumentVersion['accessibility']) =>
      linkIn('fi', { fi: version({ accessibility }) }).to?.file?.words
    expect(words('accessible')).toBe('PDF, 1,2 Mt, saavutettava')
    expect(words('notChecked')).toBe('PDF, 1,2 Mt, saavutettavuutta ei ole tarkistettu')
  })

  test.each([
    ['fi', 'ruotsinkielinen'],
    ['en', 'in Swedish'],
  ] as const)(
    'tell a file’s own language where it is another than the title’s: %s',
    (locale, said) => {
      const link = linkIn(locale, { [locale]: version({ fileLanguage: 'sv' }) })
      expect(link.to?.file?.words).toContain(`, ${said}, `)
      expect(link.to?.file?.language).toBe('sv')
      expect(link.lang).toBeUndefined()
    },
  )

  test('leave the language to the title where that is in the file’s own', () => {
    const link = linkIn('sv', { fi: version() })
    expect(link).toMatchObject({ label: 'Loppuarviointi', lang: 'fi' })
    expect(link.to?.file).toEqual({
      type: 'application/pdf',
      language: 'fi',
      words: 'PDF, 1,2 MB, inte tillgänglighetsanpassad',
    })
  })

  test('name no single language where the file has several', () => {
    const { to } = linkIn('fi', { fi: version({ fileLanguage: 'mul' }) })
    expect(to?.file).toMatchObject({
      language: undefined,
      words: expect.stringContaining('monikielinen'),
    })
  })
})

describe('the version that a reader gets', () => {
  test('is their own, else the first that is published', () => {
    const versions = { sv: version({ name: 'Slutvärdering', fileLanguage: 'sv' }), en: version() }
    expect(spokenDocument('en', record(versions))?.spoken).toBe('en')
    expect(spokenDocument('fi', record(versions))?.spoken).toBe('sv')
    expect(spokenDocument('fi', record({}))).toBeUndefined()
    expect(spokenDocument('fi', undefined)).toBeUndefined()
  })

  test('is missing where its file is in no language of theirs', () => {
    const missing = (fileLanguage: DocumentVersion['fileLanguage']) =>
      locales.filter((locale) =>
        isMissingIn(locale, { spoken: locale, version: version({ fileLanguage }) }),
      )
    expect(missing('fi')).toEqual(['sv', 'en'])
    expect(missing('se')).toEqual(['fi', 'sv', 'en'])
    expect(missing('mul')).toEqual([])
  })
})
