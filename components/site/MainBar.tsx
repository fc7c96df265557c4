import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { MainNavigation } from './MainNavigation'
import { hasSearchBox } from './search-box'
import { SearchBoxRich } from './SearchBox.rich'

/** The ways on: main navigation and the search box. */
export const MainBar = ({ page, t }: { page: PageModel; t: Translate }) => (
  <div className="main-bar no-print">
    <div className="page-width">
      <MainNavigation page={page} t={t} />
      {hasSearchBox(page) && <SearchBoxRich locale={page.locale} t={t} />}
    </div>
  </div>
)
