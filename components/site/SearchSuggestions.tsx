import type { PropsWithChildren } from 'react'
import type { Translate } from '@/i18n/translator'

type SuggestionsProps = PropsWithChildren<{ source: string; t: Translate }>

/** Around the input of a search alone, which needs an id: enhance.js adds a list to it. */
export const SearchSuggestions = ({ source, t, children }: SuggestionsProps) => (
  <search-suggestions
    data-source={source}
    data-label={t('Search.suggestions.label')}
    data-count={t('Search.suggestions.count', { count: '%count%' })}
  >
    {children}
  </search-suggestions>
)
