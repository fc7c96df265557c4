// The OpenSearch description document: by it a browser can offer the portal's search as one of its own.
import { pagePath, suggestionsPath, toOutletPath, type Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { toXml, xml } from './xml'

const namespace = 'http://a9.com/-/spec/opensearch/1.1/'
const longestName = 16

/** The words of a name for which the document has room. */
const shortened = (name: string): string => {
  if (name.length <= longestName) return name
  const words = name.slice(0, longestName + 1)
  return words.includes(' ') ? words.slice(0, words.lastIndexOf(' ')) : name.slice(0, longestName)
}

type Described = {
  locale: Locale
  siteName: string
  origin: string
  /** The search's parameters for its words and for the page of the answer. */
  textName: string
  pageName: string
}

export const toDescription = (
  { locale, siteName, origin, textName, pageName }: Described,
  t: Translate,
): string => {
  const search = pagePath(locale, { room: 'search' })
  const words = `${textName}={searchTerms}`
  const byPage = `${words}&${pageName}={startPage?}`
  const url = (type: string, path: string, query: string, rel = 'results') =>
    xml('Url', { type, rel, template: `${new URL(path, origin).href}?${query}` })
  const suggestions = suggestionsPath(locale)
  const icon = { width: '32', height: '32', type: 'image/png' }
  return toXml(
    xml('OpenSearchDescription', { xmlns: namespace }, [
      xml('ShortName', {}, shortened(siteName)),
      xml('Description', {}, t('Search.feeds.description', { site: siteName })),
      url('text/html', search, words),
      url('application/atom+xml', toOutletPath(search, 'atom'), byPage),
      url('application/json', toOutletPath(search, 'json'), byPage),
      url('application/x-suggestions+json', suggestions, 'q={searchTerms}', 'suggestions'),
      xml('Image', icon, new URL('/icon-32.png', origin).href),
      xml('Language', {}, locale),
      xml('InputEncoding', {}, 'UTF-8'),
      xml('OutputEncoding', {}, 'UTF-8'),
    ]),
  )
}
