import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { textOptions } from '../blocks/text-options'
import { Runs } from '../ui/Runs'

export const SiteNoticeText = ({ page, t }: { page: PageModel; t: Translate }) => {
  const { notice } = page.site
  return (
    notice && (
      <section aria-label={t('SiteNotice.label')}>
        {notice.paragraphs.map((content, index) => (
          <p key={index}>
            {index === 0 && <strong>{notice.label} </strong>}
            <Runs content={content} {...textOptions(t)} />
          </p>
        ))}
      </section>
    )
  )
}
