import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { searchBox } from './search-box'
import { SearchSuggestions } from './SearchSuggestions'

/** The button names the box in sight, its label for those who hear it. */
export const SearchBoxRich = ({ locale, t }: { locale: Locale; t: Translate }) => {
  const { id, name, action } = searchBox(locale)
  return (
    <form role="search" method="get" action={action} className="search-box">
      <label htmlFor={id} className="visually-hidden">
        {t('Search.box.label')}
      </label>
      <SearchSuggestions locale={locale} t={t}>
        <input id={id} name={name} type="search" />
      </SearchSuggestions>
      <button type="submit">{t('Search.box.submit')}</button>
    </form>
  )
}
