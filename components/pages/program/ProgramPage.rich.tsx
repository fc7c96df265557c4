import type { ProgramPage } from '@/content/page-models'
import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import { hyphenated } from '../../ui/hyphenate'
import type { View } from '../../view'
import { FactsPanel } from '../record/FactsPanel'

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

export const ProgramPageRich = ({ page, t }: View<ProgramPage>) => (
  <FrameRich page={page} t={t}>
    <div className="record">
      <div>
        <FactsPanel page={page} t={t} />
        <Contents page={page} t={t} />
      </div>
      <div>
        <SectionsRich page={page} t={t} />
      </div>
    </div>
  </FrameRich>
)
