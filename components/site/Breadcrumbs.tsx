import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

export const Breadcrumbs = ({ page, t }: { page: PageModel; t: Translate }) =>
  page.breadcrumbs.length > 0 && (
    <nav aria-label={t('Site.breadcrumbs')} className="breadcrumbs no-print">
      <ol className="page-width">
        {page.breadcrumbs.map(({ label, to }) => (
          <li key={label}>
            <a className="tool" href={to?.href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
