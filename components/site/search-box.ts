import { wordParameters } from '@/i18n/queries.js'
import { pagePath, type Locale } from '@/i18n/routing'
import type { PageModel } from '@/content/page-models'

/** A form of its own stands on the search page. */
export const hasSearchBox = ({ kind }: PageModel): boolean => kind !== 'search'

/** What the box is asked with, and where. */
export const searchBox = (locale: Locale) => ({
  id: 'search-box',
  name: wordParameters.text?.[locale],
  action: pagePath(locale, { room: 'search' }),
})
