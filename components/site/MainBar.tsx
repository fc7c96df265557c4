import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { richOptions } from '../blocks/rich-options'
import { MainNavigation } from './MainNavigation'
import { SearchBox } from './SearchBox'

/** The ways on: main navigation and the search box. */
export const MainBar = ({ page, t }: { page: PageModel; t: Translate }) => (
  <div className="main-bar no-print">
    <div className="page-width">
      <MainNavigation page={page} t={t} />
      {page.kind !== 'search' && (
        <div className="search-box">
          <SearchBox locale={page.locale} {...richOptions(t)} />
        </div>
      )}
    </div>
  </div>
)
