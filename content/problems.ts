// Pages for what went wrong: an unknown address, a missing translation, a fault of ours.
import 'server-only'
import { type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { composePage, homeLink } from './compose'
import { findInOtherLanguage, recordPaths } from './directory'
import { keptContact } from './kept-contact'
import { keptSite } from './kept-site'
import type { Link, ProblemPage, Section } from './page-models'
import { roomLink } from './site'

export const waysOn = (locale: Locale): Section => ({
  id: 'ways-on',
  title: getTranslate(locale)('Problem.waysOn'),
  blocks: [
    {
      type: 'links',
      items: [homeLink(locale), roomLink(locale, 'site-map'), roomLink(locale, 'contacts')],
    },
  ],
})

/** The languages that have a page, as links. */
export const languageLinks = (locale: Locale, paths: Partial<Record<Locale, string>>): Link[] =>
  Object.entries(paths).map(([other, href]) => ({
    label: getTranslate(locale)(`Languages.${other as Locale}`),
    to: { href },
  }))

/** Not found; where the record exists in other languages, the page says so and links to them. */
export const getNotFoundPage = async (
  locale: Locale,
  asked?: { room: Room; slug: string },
): Promise<ProblemPage> => {
  const t = getTranslate(locale)
  const record = asked && (await findInOtherLanguage(asked.room, asked.slug))
  const languages = languageLinks(locale, record && asked ? recordPaths(asked.room, record) : {})
  const key = languages.length > 0 ? 'untranslated' : 'notFound'
  return composePage({
    kind: 'problem',
    locale,
    status: 404,
    title: t(`Problem.${key}.title`),
    lead: t(`Problem.${key}.lead`),
    sections: [
      ...(languages.length > 0
        ? [
            {
              id: 'languages',
              title: t('Problem.untranslated.languages'),
              blocks: [{ type: 'links' as const, items: languages }],
            },
          ]
        : []),
      waysOn(locale),
    ],
    breadcrumbs: [homeLink(locale)],
    paths: {},
  })
}

/** A page about what is wrong that asks nothing of the database. */
const standalone = (
  locale: Locale,
  key: 'notFound' | 'fault',
  status: 404 | 500,
  sections: Section[],
): ProblemPage => {
  const t = getTranslate(locale)
  return {
    kind: 'problem',
    locale,
    status,
    title: t(`Problem.${key}.title`),
    lead: t(`Problem.${key}.lead`),
    notices: [],
    sections: [waysOn(locale), ...sections],
    breadcrumbs: [homeLink(locale)],
    paths: {},
    site: keptSite(locale),
  }
}

/** A fault of ours. Asks nothing, since reading is what failed. */
export const getFaultPage = (locale: Locale): ProblemPage =>
  standalone(locale, 'fault', 500, [
    {
      id: 'contact',
      title: getTranslate(locale)('Problem.fault.contact'),
      blocks: keptContact(locale).advice,
    },
  ])

/** Not found, for an address that no route of ours answers. */
export const getUnroutedPage = (locale: Locale): ProblemPage =>
  standalone(locale, 'notFound', 404, [])
