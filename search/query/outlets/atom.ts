// The answer as a feed (RFC 4287), page by page (RFC 5005): what has changed among the pages found.
import { toOutletPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { neighboursOf, type FoundPage, type OutletAnswer } from './outlet-answer'
import { toXml, xml, type XmlElement } from './xml'

const atom = 'http://www.w3.org/2005/Atom'
const openSearch = 'http://a9.com/-/spec/opensearch/1.1/'

/** A tag URI (RFC 4151): stays the same when a page gets another title or another address. */
const tagOf = ({ hostname }: URL, id: string) => `tag:${hostname},2026:${encodeURI(id)}`

const toTime = (day: string) => `${day.slice(0, 10)}T00:00:00Z`

/** A feed tells changes: what has no day of change cannot be in it. */
const dated = (found: FoundPage[]) =>
  found.flatMap(({ lastChanged, ...page }) => (lastChanged ? [{ ...page, lastChanged }] : []))

const toEntry = (origin: URL, page: ReturnType<typeof dated>[number]): XmlElement => {
  const { language } = page
  const link = { rel: 'alternate', type: 'text/html', hreflang: language, href: page.address }
  return xml('entry', { 'xml:lang': language }, [
    xml('id', {}, tagOf(origin, page.id)),
    xml('title', {}, page.title),
    xml('updated', {}, toTime(page.lastChanged)),
    xml('link', link),
    xml('category', { term: page.kind, label: page.kindName }),
    xml('summary', {}, page.excerpt),
  ])
}

/** @param today what a feed without entries is as new as */
export const toAtom = (answer: OutletAnswer, t: Translate, today: string): string => {
  const { site, asked, locale, page } = answer
  const origin = new URL(site.origin)
  const htmlOf = (number: number) => new URL(answer.addressOf(number), origin).href
  const feedOf = (number: number) =>
    new URL(toOutletPath(answer.addressOf(number), 'atom'), origin).href
  const entries = dated(answer.found)
  const newest = entries
    .map(({ lastChanged }) => lastChanged)
    .sort()
    .at(-1)
  const title = asked.text
    ? t('Search.feeds.titleOf', { text: asked.text, site: site.name })
    : t('Search.feeds.title', { site: site.name })
  const head = { xmlns: atom, 'xmlns:opensearch': openSearch, 'xml:lang': locale }
  return toXml(
    xml('feed', head, [
      xml('id', {}, htmlOf(1)),
      xml('title', {}, title),
      xml('updated', {}, toTime(newest ?? today)),
      xml('author', {}, [xml('name', {}, site.publisher ?? site.name)]),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: feedOf(page) }),
      xml('link', { rel: 'alternate', type: 'text/html', href: htmlOf(page) }),
      ...Object.entries(neighboursOf(answer)).map(([rel, number]) =>
        xml('link', { rel, href: feedOf(number) }),
      ),
      xml('opensearch:totalResults', {}, String(answer.total)),
      xml('opensearch:startIndex', {}, String((page - 1) * answer.pageSize + 1)),
      xml('opensearch:itemsPerPage', {}, String(answer.pageSize)),
      ...entries.map((entry) => toEntry(origin, entry)),
    ]),
  )
}
