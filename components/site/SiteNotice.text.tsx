import type { PageModel } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { textOptions } from '../blocks/text-options'
import { NoticeParagraphs } from './NoticeParagraphs'

export const SiteNoticeText = ({ page, t }: { page: PageModel; t: Translate }) => {
  const { notice } = page.site
  return (
    notice && (
      <section aria-label={t('SiteNotice.label')}>
        <NoticeParagraphs notice={notice} {...textOptions(t)} />
      </section>
    )
  )
}
