import type { PropsWithChildren } from 'react'
import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { richOptions } from '../blocks/rich-options'
import { hyphenated } from '../ui/hyphenate'
import { Runs } from '../ui/Runs'
import { Footer } from './Footer'
import { Header } from './Header'
import { PageQuestionRich } from './PageQuestion.rich'
import { PrintView } from './PrintView'
import { SiteNoticeRich } from './SiteNotice.rich'

type FrameProps = PropsWithChildren<{ page: PageModel; t: Translate }>

/** What stands around the content of every rich page; the content itself is in `main`. */
export const FrameRich = ({ page, t, children }: FrameProps) => (
  <>
    <a className="skip-link" href="#content">
      {t('Site.skip')}
    </a>
    <PrintView t={t} />
    <SiteNoticeRich page={page} t={t} />
    <Header page={page} t={t} />
    <main id="content">
      <div className={page.kind === 'home' ? 'opening opening-home' : 'opening'}>
        <div className="page-width">
          <div className="min-w-0">
            <h1>{hyphenated(page.title, page.locale)}</h1>
            {page.notices.map((notice, index) => (
              <p key={index} className="notice">
                <Runs content={notice} {...richOptions(t)} />
              </p>
            ))}
            {page.lead && <p className="lead">{page.lead}</p>}
          </div>
        </div>
      </div>
      <div className="content page-width">{children}</div>
    </main>
    <PageQuestionRich page={page} t={t} />
    <Footer page={page} t={t} />
  </>
)
