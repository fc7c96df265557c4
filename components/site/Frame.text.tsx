import type { PropsWithChildren } from 'react'
import type { PageModel } from '@/content/page-models'
import { formatDate } from '@/i18n/format'
import { pagePath, toTextPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { ImageText } from '../blocks/Image.text'
import { textOptions } from '../blocks/text-options'
import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { LinkListText, NamedLinkListText } from './LinkList.text'
import { hasSearchBox } from './search-box'
import { PageQuestionText } from './PageQuestion.text'
import { SearchBoxText } from './SearchBox.text'
import { SiteNoticeText } from './SiteNotice.text'
import { footLinks, languageLinks, markdownPath, ownPath, stationLinks } from './site-links'

type FrameProps = PropsWithChildren<{ page: PageModel; t: Translate }>

const ToolsText = ({ page, t }: { page: PageModel; t: Translate }) => (
  <nav aria-label={t('Site.tools')}>
    <ul>
      <li>
        <a href={ownPath(page)}>{t('Site.mainVersion')}</a>
      </li>
      {languageLinks(page, t).map(({ locale, label, href, statement }) => (
        <li key={locale}>
          {href ? (
            <a href={toTextPath(href)} hrefLang={locale} lang={locale}>
              {label}
            </a>
          ) : (
            statement
          )}
        </li>
      ))}
      {stationLinks(page.locale, t).map((link) => (
        <li key={link.label}>
          <PageLink link={link} t={t} toAddress={toTextPath} />
        </li>
      ))}
    </ul>
  </nav>
)

const FooterText = ({ page, t }: { page: PageModel; t: Translate }) => {
  const markdown = markdownPath(page)
  return (
    <footer>
      {page.lastUpdated && (
        <p>{t('Site.lastUpdated', { date: formatDate(page.locale, page.lastUpdated) })}</p>
      )}
      <p>{t('Site.printHint')}</p>
      {page.site.published && (
        <p>
          <Runs content={page.site.published} {...textOptions(t)} />
        </p>
      )}
      <LinkListText name={t('Site.siteLinks')} links={footLinks(page, t)} t={t} />
      {markdown && (
        <p>
          <a href={markdown}>{t('Site.markdown')}</a>
        </p>
      )}
    </footer>
  )
}

/** What stands around the content of every text page; the content itself is in `main`. */
export const FrameText = ({ page, t, children }: FrameProps) => (
  <>
    <a href="#content">{t('Site.skip')}</a>
    <SiteNoticeText page={page} t={t} />
    <header>
      <ToolsText page={page} t={t} />
      {page.kind !== 'home' && (
        <p>
          <a href={toTextPath(pagePath(page.locale))}>{page.site.name}</a>
        </p>
      )}
      {hasSearchBox(page) && <SearchBoxText locale={page.locale} t={t} />}
      <NamedLinkListText
        id="main-navigation"
        name={t('Site.mainNavigation')}
        links={page.site.navigation}
        t={t}
      />
      <NamedLinkListText
        id="breadcrumbs"
        name={t('Site.breadcrumbs')}
        links={page.breadcrumbs}
        t={t}
        ordered
      />
    </header>
    <main id="content">
      <h1>{page.title}</h1>
      {page.notices.map((notice, index) => (
        <p key={index}>
          <Runs content={notice} t={t} toAddress={toTextPath} />
        </p>
      ))}
      {page.lead && <p>{page.lead}</p>}
      {page.image && <ImageText block={page.image} t={t} />}
      {children}
    </main>
    <PageQuestionText page={page} t={t} />
    <FooterText page={page} t={t} />
  </>
)
