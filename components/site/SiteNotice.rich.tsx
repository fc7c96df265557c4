import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { richOptions } from '../blocks/rich-options'
import { NoticeParagraphs } from './NoticeParagraphs'

/** Stands before everything else, in print as well. */
export const SiteNoticeRich = ({ page, t }: { page: PageModel; t: Translate }) => {
  const { notice } = page.site
  return (
    notice && (
      <section aria-label={t('SiteNotice.label')} className="site-notice" data-kind={notice.kind}>
        <div className="page-width">
          <NoticeParagraphs notice={notice} {...richOptions(t)} />
        </div>
      </section>
    )
  )
}
