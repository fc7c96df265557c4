import type { SearchPage } from '@/content/page-models'
import { SectionsText } from '../../blocks/Sections.text'
import { FrameText } from '../../site/Frame.text'
import type { View } from '../../view'
import { sectionsOf } from './sections'

/** The form is long where nothing is folded: a link leads past it. */
export const SearchPageText = ({ page, t }: View<SearchPage>) => {
  const { form, results } = sectionsOf(page)
  return (
    <FrameText page={page} t={t}>
      {form.length > 0 && (
        <div role="search">
          {results.length > 0 && (
            <p>
              <a href={`#${results[0]?.id}`}>{t('Search.box.toResults')}</a>
            </p>
          )}
          <SectionsText sections={form} t={t} />
        </div>
      )}
      <SectionsText sections={results} t={t} />
    </FrameText>
  )
}
