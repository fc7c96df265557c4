import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { hyphenated } from '../ui/hyphenate'
import { ownPath } from './site-links'

export const MainNavigation = ({ page, t }: { page: PageModel; t: Translate }) =>
  page.site.navigation.length > 0 && (
    <nav aria-label={t('Site.mainNavigation')} className="main-navigation">
      <ul>
        {page.site.navigation.map(({ label, to }) => (
          <li key={label}>
            <a
              href={to?.href}
              aria-current={
                to?.href === ownPath(page)
                  ? 'page'
                  : to && [...'/?'].some((end) => ownPath(page).startsWith(to.href + end))
                    ? 'true'
                    : undefined
              }
            >
              {hyphenated(label, page.locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
