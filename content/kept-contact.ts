// Whom to contact, kept in a file for the pages that cannot ask the database (ADR 0029).
import 'server-only'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { locales, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { orNoAdvice } from './contact-advice'
import type { Block } from './page-models'
import { findSiteSettings } from './payload-client'
import { toBodyBlocks } from './rich-text'

type Contact = { siteName: string; advice: Block[] }
type Kept = Partial<Record<Locale, Contact>>

const folder = () => path.resolve(process.env.DATA_DIR ?? './data', 'fault-pages')
const file = 'contact.json'

/** Writes a file of the fault pages; whoever reads it meanwhile gets the old one or the new one whole. */
export const keepFile = (name: string, text: string): void => {
  mkdirSync(folder(), { recursive: true })
  const full = path.join(folder(), name)
  writeFileSync(`${full}.new`, text)
  renameSync(`${full}.new`, full)
}

// What a link inside the portal leads to may be away as well: its words stay.
const withoutAddress = () => undefined

const readContact = async (locale: Locale): Promise<Contact> => {
  const { siteName, contactAdvice } = await findSiteSettings(locale)
  return {
    siteName: siteName || getTranslate(locale)('Site.fallbackName'),
    advice: toBodyBlocks(contactAdvice, withoutAddress),
  }
}

/** Brings the file up to the site settings. */
export const keepContact = async (): Promise<void> => {
  const contacts = await Promise.all(
    locales.map(async (locale) => [locale, await readContact(locale)]),
  )
  keepFile(file, JSON.stringify(Object.fromEntries(contacts)))
}

const readKept = (): Kept => {
  const full = path.join(folder(), file)
  if (!existsSync(full)) return {}
  try {
    return JSON.parse(readFileSync(full, 'utf8')) as Kept
  } catch (error) {
    console.error(`${full} could not be read`, error)
    return {}
  }
}

/** What the site settings last said; where that is nothing, the page says so. */
export const keptContact = (locale: Locale): Contact => {
  const fallbackName = getTranslate(locale)('Site.fallbackName')
  const { siteName = fallbackName, advice = [] } = readKept()[locale] ?? {}
  return { siteName, advice: orNoAdvice(locale, advice) }
}
