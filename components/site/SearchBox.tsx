import { wordParameters } from '@/i18n/queries.js'
import { pagePath, type Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'

type SearchBoxProps = { locale: Locale; t: Translate; toAddress: (href: string) => string }

const id = 'search-box'

/** Asks the search page, where a form of its own stands in place of the box. */
export const SearchBox = ({ locale, t, toAddress }: SearchBoxProps) => (
  <form role="search" method="get" action={toAddress(pagePath(locale, { room: 'search' }))}>
    <label htmlFor={id}>{t('Search.box.label')}</label>{' '}
    <input id={id} name={wordParameters.text?.[locale]} type="search" />{' '}
    <button type="submit">{t('Search.box.submit')}</button>
  </form>
)
