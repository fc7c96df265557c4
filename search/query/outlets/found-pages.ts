// Hits as the pages to which they lead, in plain text.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { hitTarget } from '@/content/search-facts'
import type { FacetNames } from '@/content/search-facet-names'
import type { Hit } from '../../engine/search-engine'
import type { FoundPage } from './outlet-answer'

/** Other visitors take turns after each. */
const atOnce = 25

/** One line: a table and a feed have no use for the breaks of a page. */
const plain = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

const excerptOf = ({ text, isStart, isEnd }: Hit['excerpt']): string =>
  `${isStart ? '' : '… '}${plain(text)}${isEnd ? '' : ' …'}`

export const kindNameIn = (names: FacetNames, kind: string): string =>
  names.type.find(({ value }) => value === kind)?.name.text ?? kind

const toFoundPage = async (
  hit: Hit,
  names: FacetNames,
  origin: string,
): Promise<FoundPage | undefined> => {
  const target = await hitTarget(hit.id)
  if (!target) return undefined
  return {
    id: hit.id,
    title: plain(target.title),
    address: new URL(target.href, origin).href,
    kind: target.kind,
    kindName: kindNameIn(names, target.kind),
    language: hit.locale,
    excerpt: excerptOf(hit.excerpt),
    lastChanged: hit.date?.slice(0, 10),
    amounts: hit.amounts ?? [],
  }
}

/** Without those that are no longer public. */
export const toFoundPages = async (
  hits: Hit[],
  names: FacetNames,
  origin: string,
): Promise<FoundPage[]> => {
  const found: FoundPage[] = []
  for (let at = 0; at < hits.length; at += atOnce) {
    const some = hits.slice(at, at + atOnce)
    const pages = await Promise.all(some.map((hit) => toFoundPage(hit, names, origin)))
    found.push(...pages.filter((page) => page !== undefined))
    await setImmediate()
  }
  return found
}
