import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { languageLinks, stationLinks, textVersionPath } from './site-links'

/** The header line of the source page. The text version stands first, as it does on its own pages. */
export const Tools = ({ page, t }: { page: PageModel; t: Translate }) => (
  <nav aria-label={t('Site.tools')}>
    <ul className="tools">
      <li>
        <a className="tool" href={textVersionPath(page)}>
          {t('Site.textVersion')}
        </a>
      </li>
      {languageLinks(page, t).map(({ locale, label, href, statement }) => (
        <li key={locale}>
          {href ? (
            <a className="tool" href={href} hrefLang={locale} lang={locale}>
              {label}
            </a>
          ) : (
            <span className="tool-missing">{statement}</span>
          )}
        </li>
      ))}
      {stationLinks(page.locale, t).map(({ label, to }) => (
        <li key={label}>
          <a className="tool" href={to?.href}>
            {label}
          </a>
        </li>
      ))}
      <li>
        <print-page>
          <a className="tool" href="#print-view">
            {t('Site.print')}
          </a>
        </print-page>
      </li>
    </ul>
  </nav>
)
