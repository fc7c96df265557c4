// The answer as JSON. Its names are promised in docs/search-api.md.
import { pageCount } from '@/content/list-selection'
import { toOutletPath } from '@/i18n/routing'
import { neighboursOf, type FoundPage, type OutletAnswer } from './outlet-answer'

const toHit = ({ amounts, ...page }: FoundPage) => ({ ...page, amountsCents: amounts })

const toRange = ({ field, from, to }: OutletAnswer['asked']['ranges'][number]) => ({
  field: field === 'amount' ? 'amountCents' : field,
  from,
  to,
})

export const toJsonAnswer = (answer: OutletAnswer) => {
  const { asked, site, others } = answer
  const absolute = (path: string) => new URL(path, site.origin).href
  const addressOf = (page: number) => absolute(toOutletPath(answer.addressOf(page), 'json'))
  const neighbours = Object.entries(neighboursOf(answer)).map(([name, page]) => [
    name,
    addressOf(page),
  ])
  return {
    query: {
      text: asked.text,
      language: answer.locale,
      filters: asked.filters,
      ranges: asked.ranges.map(toRange),
      sort: asked.sort,
      ignoredParameters: [...new Set(asked.ignored.map(({ name }) => name))],
      ignoredValues: asked.ignored.filter(({ value }) => value !== undefined),
      isShortened: asked.isShortened,
    },
    ...(answer.corrected !== undefined && { correctedText: answer.corrected }),
    total: answer.total,
    page: answer.page,
    pages: pageCount(answer.total, answer.pageSize),
    pageSize: answer.pageSize,
    links: {
      self: addressOf(answer.page),
      html: absolute(answer.addressOf(answer.page)),
      ...(Object.fromEntries(neighbours) as Record<string, string>),
    },
    hits: answer.found.map(toHit),
    facets: Object.fromEntries(answer.facets.map(({ field, choices }) => [field, choices])),
    ...(others && {
      otherLanguages: { total: others.total, hits: others.found.map(toHit) },
    }),
  }
}
