import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { richOptions } from '../blocks/rich-options'
import { Runs } from '../ui/Runs'

/** Stands before everything else, in print as well. */
export const SiteNoticeRich = ({ page, t }: { page: PageModel; t: Translate }) => {
  const { notice } = page.site
  return (
    notice && (
      <section aria-label={t('SiteNotice.label')} className="site-notice" data-kind={notice.kind}>
        <div className="page-width">
          {notice.paragraphs.map((content, index) => (
            <p key={index}>
              {index === 0 && <strong>{notice.label} </strong>}
              <Runs content={content} {...richOptions(t)} />
            </p>
          ))}
        </div>
      </section>
    )
  )
}
