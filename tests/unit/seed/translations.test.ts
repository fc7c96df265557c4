import { describe, expect, it } from '@jest/globals'
import { seedLocales as locales } from '@/seed/records'
import { seedGlobals, seedRecords } from '@/seed/seed-portal'

// Not every ministry has an abbreviation in English, and only the English names have changed.
const ownToALanguage = ['abbreviation', 'nameHistory']

type Words = Record<string, unknown>

const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)]))
}

const comparable = (words: Words) =>
  shapeOf(
    Object.fromEntries(Object.entries(words).filter(([field]) => !ownToALanguage.includes(field))),
  )

describe.each([
  ...seedRecords.map(({ key, words }) => ({ key, words })),
  ...seedGlobals.map(({ slug, words }) => ({ key: slug, words })),
])('$key', ({ words }) => {
  it.each(locales)('says as much in %s as in Finnish', (locale) => {
    expect(comparable(words[locale] as Words)).toEqual(comparable(words.fi as Words))
  })
})

it('gives each address once in each language', () => {
  for (const locale of locales) {
    const slugs = seedRecords.flatMap(({ collection, words }) => {
      const { slug } = words[locale] as { slug?: string }
      return slug ? [`${collection}/${slug}`] : []
    })
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.filter((slug) => !/^[a-z-]+\/[a-z-]+$/.test(slug))).toEqual([])
  }
})
