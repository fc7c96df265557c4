import type { ProgramPage } from '@/content/page-models'
import { hyphenated } from '../../ui/hyphenate'
import type { View } from '../../view'
import { RecordPageRich } from '../record/RecordPage.rich'

const Contents = ({ page, t }: View<ProgramPage>) => (
  <nav aria-labelledby="on-this-page" className="contents-list no-print">
    <h2 id="on-this-page">{t('Site.onThisPage')}</h2>
    <ul>
      {page.sections.map(
        ({ id, title }) =>
          title && (
            <li key={id}>
              <a className="tool" href={`#${id}`}>
                {hyphenated(title, page.locale)}
              </a>
            </li>
          ),
      )}
    </ul>
  </nav>
)

export const ProgramPageRich = (view: View<ProgramPage>) => (
  <RecordPageRich {...view}>
    <Contents {...view} />
  </RecordPageRich>
)
