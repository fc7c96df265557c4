import type { PageModel } from '@/content/page-models'
import { formatDate } from '@/i18n/format'
import type { Translate } from '@/i18n/translator'
import { richOptions } from '../blocks/rich-options'
import { hyphenatedLink } from '../ui/hyphenated-link'
import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { footLinks, markdownPath } from './site-links'

export const Footer = ({ page, t }: { page: PageModel; t: Translate }) => {
  const markdown = markdownPath(page)
  const own = page.paths[page.locale]
  return (
    <footer className="footer">
      <div className="page-width">
        {page.lastUpdated && (
          <p>{t('Site.lastUpdated', { date: formatDate(page.locale, page.lastUpdated) })}</p>
        )}
        {own && (
          <p className="print-only">
            {t('Site.addressOfPage', { address: page.site.origin + own })}
          </p>
        )}
        {page.site.published && (
          <p>
            <Runs content={page.site.published} {...richOptions(t)} />
          </p>
        )}
        <nav aria-label={t('Site.siteLinks')} className="no-print">
          <ul className="tools">
            {footLinks(page, t).map((link) => (
              <li key={link.label}>
                <PageLink link={hyphenatedLink(link, page.locale)} {...richOptions(t)} />
              </li>
            ))}
          </ul>
        </nav>
        {markdown && (
          <p className="no-print">
            <a className="link" href={markdown} type="text/markdown">
              {t('Site.markdown')}
            </a>
          </p>
        )}
      </div>
    </footer>
  )
}
