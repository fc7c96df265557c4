// Sentences out of which pseudo-documents are made: those of a gold set, or else what the project itself says.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '../../i18n/routing'
import { readGold } from './gold'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

const messagesOf = (locale: Locale): string[] => {
  const folder = path.join('messages', locale)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => textsIn(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
    .filter((text) => text.split(' ').length > 4)
}

export const sentencesFor = (locale: Locale, gold: string | undefined): string[] => {
  const sets = gold !== undefined && existsSync(gold) ? readGold(gold, undefined, 1) : []
  const sentences = sets.filter((set) => set.locale === locale).flatMap(({ docs }) => docs)
  return sentences.length > 0 ? sentences : messagesOf(locale)
}
