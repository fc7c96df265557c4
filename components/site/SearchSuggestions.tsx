import type { PropsWithChildren } from 'react'
import { suggestionsPath, type Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'

type SuggestionsProps = PropsWithChildren<{ locale: Locale; t: Translate }>

/** Around the search box alone: enhance.js adds a list to it. The input needs an id. */
export const SearchSuggestions = ({ locale, t, children }: SuggestionsProps) => (
  <search-suggestions
    data-source={suggestionsPath(locale)}
    data-label={t('Search.suggestions.label')}
    data-count={t('Search.suggestions.count', { count: '%count%' })}
  >
    {children}
  </search-suggestions>
)
