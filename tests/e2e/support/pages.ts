import { locales, pagePath, toTextPath, type Locale, type Rendering } from '@/i18n/routing'
import { aboutPage } from '@/seed/portal/about'
import { cityRegions } from '@/seed/programs/inka/city-regions'
import { program } from '@/seed/programs/inka/program'
import { themes } from '@/seed/programs/inka/themes'

type Paths = Record<Locale, string>
export type SamplePage = {
  kind: string
  locale: Locale
  rendering: Rendering
  path: string
  status: number
}

export const renderings: Rendering[] = ['rich', 'text']
export const isFullRun = process.env.TEST_FULL === '1'

const inEachLocale = (toPath: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, toPath(locale)])) as Paths

type Words = Record<Locale, { slug?: string | null }>
const ofRecord = (room: 'programs' | 'themes' | 'city-regions' | 'pages', words?: Words) =>
  inEachLocale((locale) => pagePath(locale, { room, slug: words?.[locale].slug ?? '' }))

/** One page of every kind with its address in each language. */
export const pageKinds: Record<string, Paths> = {
  home: inEachLocale((locale) => pagePath(locale)),
  ...Object.fromEntries(
    (
      [
        'programs',
        'themes',
        'city-regions',
        'contacts',
        'site-map',
        'feedback',
        'search',
        'accessibility-statement',
        'privacy-notice',
      ] as const
    ).map((room) => [room, inEachLocale((locale) => pagePath(locale, { room }))]),
  ),
  program: ofRecord('programs', program.words),
  theme: ofRecord('themes', themes[2]?.words),
  'city-region': ofRecord('city-regions', cityRegions[3]?.words),
  article: ofRecord('pages', aboutPage.words),
  'not-found': inEachLocale((locale) => `${pagePath(locale)}/no-such-page`),
}

/** Every page kind × language × rendering. */
export const wholeCross: SamplePage[] = Object.entries(pageKinds).flatMap(([kind, paths]) =>
  locales.flatMap((locale) =>
    renderings.map((rendering) => ({
      kind,
      locale,
      rendering,
      path: rendering === 'text' ? toTextPath(paths[locale]) : paths[locale],
      status: kind === 'not-found' ? 404 : 200,
    })),
  ),
)

/** Every kind in both renderings, every language in both renderings; the whole cross in a full run. */
export const pageCross: SamplePage[] = wholeCross.filter(({ kind, locale, rendering }) => {
  const turn = Object.keys(pageKinds).indexOf(kind) + renderings.indexOf(rendering)
  return isFullRun || locale === locales[turn % locales.length]
})

/** Every nth of a long list; all of it in a full run. */
export const sampled = <Item>(items: Item[], every: number): Item[] =>
  isFullRun ? items : items.filter((_, index) => index % every === 0)
