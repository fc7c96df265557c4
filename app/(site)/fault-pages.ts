// What stands in for Next's own error pages: plain, finished in advance, kept up with the site settings (ADR 0029).
import 'server-only'
import { onExpired } from '@/cache/revalidate'
import { settingsTag, siteTag } from '@/cache/tags'
import { keepContact, keepFile } from '@/content/kept-contact'
import { getFaultPage, getUnroutedPage } from '@/content/problems'
import { locales, type Locale } from '@/i18n/routing'
import { textDocument } from './text-page'
import { replaceBareErrors, type BareStatus } from './bare-errors'

const documents: Record<BareStatus, Partial<Record<Locale, string>>> = { 404: {}, 500: {} }

const keepDocuments = async (locale: Locale) => {
  documents[404][locale] = await textDocument(getUnroutedPage(locale))
  const fault = await textDocument(getFaultPage(locale))
  documents[500][locale] = fault
  // For a server in front, which shows it when this one is down.
  keepFile(`${locale}.html`, fault)
}

/** Never rejects: a page that cannot be kept must end neither the start of a server nor a save. */
const keepFaultPages = async (): Promise<void> => {
  const say = (error: unknown) => console.error('the fault pages could not be kept', error)
  await keepContact().catch(say)
  await Promise.all(locales.map((locale) => keepDocuments(locale).catch(say)))
}

// One after the other: what was read last is what is kept.
let kept = Promise.resolve()
const keepInTurn = () => (kept = kept.then(keepFaultPages))

/** From here on every answer that Next would leave bare is one of them, in the visitor's language. */
export const openFaultPages = async (): Promise<void> => {
  await keepInTurn()
  onExpired((tags) => {
    if (tags.includes(settingsTag) || tags.includes(siteTag)) void keepInTurn()
  })
  replaceBareErrors((status, locale) => documents[status][locale])
}
