import type { SearchPage } from '@/content/page-models'
import { ImageRich } from '../../blocks/Image.rich'
import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import type { View } from '../../view'
import { sectionsOf } from './sections'

/** Links in the answer itself take back what narrows it. */
const looks = { results: 'chips' } as const

/** The form before its answer; where there is room, what narrows the answer stands beside it. */
export const SearchPageRich = ({ page, t }: View<SearchPage>) => {
  const { form, results } = sectionsOf(page)
  return (
    <FrameRich page={page} t={t}>
      {page.image && <ImageRich block={page.image} />}
      <div className="search">
        {form.length > 0 && (
          <div role="search" className="search-form no-print">
            {results.length > 0 && (
              <a className="skip-link" href={`#${results[0]?.id}`}>
                {t('Search.box.toResults')}
              </a>
            )}
            <SectionsRich
              page={{ ...page, sections: form }}
              t={t}
              looks={Object.fromEntries(form.map(({ id }) => [id, 'search']))}
            />
          </div>
        )}
        <div className="search-results">
          <SectionsRich page={{ ...page, sections: results }} t={t} looks={looks} />
        </div>
      </div>
    </FrameRich>
  )
}
