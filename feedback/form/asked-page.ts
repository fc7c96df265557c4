// The page that a message is about, as the form tells it.
import 'server-only'
import { findPageName } from '@/content/page-names'
import type { Run } from '@/content/page-models'
import type { Locale } from '@/i18n/routing'
import { parsePublicPath } from '../rules/public-path'

export type AskedPage = { path: string; name: Run; isGone?: true }

/** @param given as an address or a form names it; undefined of what is no page of ours */
export const findAskedPage = async (
  locale: Locale,
  given: string | undefined,
): Promise<AskedPage | undefined> => {
  const path = parsePublicPath(given ?? '')
  if (path === undefined) return undefined
  try {
    const name = await findPageName(locale, path)
    return name ? { path, name } : { path, name: { text: path }, isGone: true }
  } catch (error) {
    console.error('the name of a page could not be read', error)
    return { path, name: { text: path, to: { href: path } } }
  }
}
