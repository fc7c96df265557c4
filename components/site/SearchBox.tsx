import { wordParameters } from '@/i18n/queries.js'
import { pagePath, suggestionsPath, type Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { SearchSuggestions } from './SearchSuggestions'

type SearchBoxProps = {
  locale: Locale
  t: Translate
  toAddress: (href: string) => string
  isSuggesting?: boolean
}

const id = 'search-box'

/** Asks the search page, where a form of its own stands in place of the box. */
export const SearchBox = ({ locale, t, toAddress, isSuggesting }: SearchBoxProps) => {
  const input = <input id={id} name={wordParameters.text?.[locale]} type="search" />
  return (
    <form role="search" method="get" action={toAddress(pagePath(locale, { room: 'search' }))}>
      <label htmlFor={id}>{t('Search.box.label')}</label>{' '}
      {isSuggesting ? (
        <SearchSuggestions source={suggestionsPath(locale)} t={t}>
          {input}
        </SearchSuggestions>
      ) : (
        input
      )}{' '}
      <button type="submit">{t('Search.box.submit')}</button>
    </form>
  )
}
