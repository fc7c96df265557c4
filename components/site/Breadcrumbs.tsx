import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

export const Breadcrumbs = ({ page, t }: { page: PageModel; t: Translate }) =>
  page.breadcrumbs.length > 0 && (
    <nav aria-label={t('Site.breadcrumbs')} className="no-print container pt-4 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {page.breadcrumbs.map(({ label, to }) => (
          <li key={label} className="after:ml-2 after:content-['›'] last:after:content-none">
            <a className="link inline-block py-1" href={to?.href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
