// The sections of the search page: the form, what it has found, and how a search is written. Pure.
import type { Block, Link, Section } from '@/content/page-models'
import { phrase } from '@/content/phrases'
import { pagePath, toOutletPath } from '@/i18n/routing'
import { mostRows } from './outlets/csv-limit'
import { searchForm } from './search-form'
import { searchHelp } from './search-help'
import { foundSections } from './search-results'
import { targetOf, type SearchView } from './search-view'

const noAnswer = ({ t, locale }: SearchView, state: 'rebuilding' | 'unavailable'): Section => {
  const siteMap = {
    text: t('Search.siteMapLink'),
    to: { href: pagePath(locale, { room: 'site-map' }) },
  }
  const content = phrase(t, `Search.${state}`, { siteMap: [siteMap] })
  return { id: 'results', title: t('Search.results'), blocks: [{ type: 'status', content }] }
}

const results = (view: SearchView): Section[] => {
  const { answer } = view
  if (!answer) return []
  return answer.state === 'ready' ? foundSections(view, answer) : [noAnswer(view, answer.state)]
}

/** The same answer for programs and spreadsheets. */
const outlets = (view: SearchView): Section => {
  const { t } = view
  const { href } = targetOf(view)
  const items: Link[] = [
    { label: t('Search.feeds.csv', { count: mostRows }), to: { href: toOutletPath(href, 'csv') } },
    { label: t('Search.feeds.atom'), to: { href: toOutletPath(href, 'atom') } },
    { label: t('Search.feeds.json'), to: { href: toOutletPath(href, 'json') } },
  ]
  const title = t('Search.feeds.section')
  return {
    id: 'formats',
    blocks: [{ type: 'details', title, blocks: [{ type: 'links', items }] }],
  }
}

export const searchSections = (view: SearchView): Section[] => {
  const { t, answer } = view
  const title = t('Search.help')
  const help = searchHelp(t)
  const folded: Block = { type: 'details', title, blocks: help }
  return [
    { id: 'form', title: t('Search.form'), blocks: [searchForm(view)] },
    ...results(view),
    ...(answer?.state === 'ready' && answer.result.total > 0 ? [outlets(view)] : []),
    answer ? { id: 'help', blocks: [folded] } : { id: 'help', title, blocks: help },
  ]
}
