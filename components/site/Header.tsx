import type { PageModel } from '@/content/page-models'
import { pagePath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { hyphenated } from '../ui/hyphenate'
import { Mark } from '../ui/Mark'
import { Breadcrumbs } from './Breadcrumbs'
import { MainBar } from './MainBar'
import { TextSize } from './TextSize'
import { Tools } from './Tools'

export const Header = ({ page, t }: { page: PageModel; t: Translate }) => (
  <header>
    <div className="utilities no-print">
      <div className="page-width">
        <Tools page={page} t={t} />
      </div>
    </div>
    <div className="masthead page-width">
      <div className="brand">
        <Mark />
        <div className="min-w-0">
          {page.site.publisher && (
            <p className="publisher" lang={page.site.publisher.lang}>
              {hyphenated(page.site.publisher.text, page.site.publisher.lang ?? page.locale)}
            </p>
          )}
          <p className="site-name">
            <a href={pagePath(page.locale)}>{page.site.name}</a>
          </p>
        </div>
      </div>
      <div className="text-size-place no-print">
        <TextSize t={t} />
      </div>
    </div>
    <MainBar page={page} t={t} />
    <Breadcrumbs page={page} t={t} />
  </header>
)
