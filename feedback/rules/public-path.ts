// A page of ours, as a form names it.
import { isLocale } from '@/i18n/routing'

const longest = 2000

/** The path alone: what was asked of a search is no part of what is told of a page. */
export const parsePublicPath = (text: string): string | undefined => {
  if (!/^\/[^/\\]/.test(text) || text.length > longest || !URL.canParse(text, 'http://page'))
    return undefined
  const { pathname } = new URL(text, 'http://page')
  return isLocale(pathname.split('/')[1] ?? '') ? pathname : undefined
}
