import type { ProgramPage } from '@/content/page-models'
import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import type { View } from '../../view'
import { FactsPanel } from '../record/FactsPanel'

const Contents = ({ page, t }: View<ProgramPage>) => (
  <nav aria-labelledby="on-this-page" className="no-print mt-6">
    <h2 id="on-this-page" className="mb-2 text-lg font-semibold">
      {t('Site.onThisPage')}
    </h2>
    <ul className="space-y-1">
      {page.sections.map(({ id, title }) => (
        <li key={id}>
          <a className="link" href={`#${id}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

export const ProgramPageRich = ({ page, t }: View<ProgramPage>) => (
  <FrameRich page={page} t={t}>
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <div>
        <FactsPanel facts={page.facts} t={t} />
        <Contents page={page} t={t} />
      </div>
      <div>
        <SectionsRich sections={page.sections} t={t} />
      </div>
    </div>
  </FrameRich>
)
