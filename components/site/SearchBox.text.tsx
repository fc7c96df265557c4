import { toTextPath, type Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { searchBox } from './search-box'

export const SearchBoxText = ({ locale, t }: { locale: Locale; t: Translate }) => {
  const { id, name, action } = searchBox(locale)
  return (
    <form role="search" method="get" action={toTextPath(action)}>
      <p>
        <label htmlFor={id}>{t('Search.box.label')}</label>{' '}
        <input id={id} name={name} type="search" />{' '}
        <button type="submit">{t('Search.box.submit')}</button>
      </p>
    </form>
  )
}
