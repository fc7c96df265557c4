import type { PageModel } from '@/content/page-models'
import { pagePath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { Breadcrumbs } from './Breadcrumbs'
import { MainNavigation } from './MainNavigation'
import { TextSize } from './TextSize'
import { Tools } from './Tools'

export const Header = ({ page, t }: { page: PageModel; t: Translate }) => (
  <header>
    <div className="no-print border-b border-line bg-panel">
      <div className="container flex flex-wrap items-start justify-between gap-x-8 gap-y-2 py-2 text-sm">
        <Tools page={page} t={t} />
        <TextSize t={t} />
      </div>
    </div>
    <div className="container pt-6 pb-4">
      {page.site.publisher && (
        <p className="text-sm text-muted" lang={page.site.publisher.lang}>
          {page.site.publisher.text}
        </p>
      )}
      <p className="text-2xl font-bold">
        <a href={pagePath(page.locale)} className="no-underline hover:underline">
          {page.site.name}
        </a>
      </p>
    </div>
    <MainNavigation page={page} t={t} />
    <Breadcrumbs page={page} t={t} />
  </header>
)
