import type { Locale } from '@/i18n/routing'
import { blockTexts } from '@/seed/lexical'
import { inkaRecords } from '@/seed/programs/inka/inka-seed'
import type { AnySeedRecord } from '@/seed/records'

export type ProseText = { key: string; field: string; text: string }

const proseFields = [
  'summary',
  'goals',
  'means',
  'body',
  'themesIntro',
  'description',
  'note',
  'outcome',
]

type Stored = string | { text: string }[] | { root: { children: unknown[] } }

export const textOf = (value: Stored): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(({ text }) => text).join('\n')
  return blockTexts(value).join('\n')
}

const proseOf = (record: AnySeedRecord, locale: Locale): ProseText[] => {
  const words = record.words[locale] as Record<string, Stored | undefined>
  return proseFields.flatMap((field) => {
    const value = words[field]
    return value === undefined ? [] : [{ key: record.key, field, text: textOf(value) }]
  })
}

/** Every prose field of the programme's records in one language. */
export const inkaProse = (locale: Locale): ProseText[] =>
  inkaRecords.flatMap((record) => proseOf(record, locale))
