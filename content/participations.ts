// Which city region does what in a theme, as sentences.
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import type { Theme as ThemeDoc } from '@/payload-types'
import { nameRun, type DirectoryRecord, type Id } from './directory'
import type { Phrase, Run } from './page-models'
import { inSentence, joined, phrase } from './phrases'
import { idOf } from './relations'

type Role = 'lead' | 'partner'

/** Ids of a theme's regions in a role, in the editor's order. */
export const regionIds = (theme: ThemeDoc, role: Role): Id[] =>
  (theme.participations ?? [])
    .filter((row) => row.role === role)
    .flatMap(({ region }) => idOf(region) ?? [])

const runs = (locale: Locale, ids: Id[], regions: DirectoryRecord[]): Run[] =>
  ids.flatMap(
    (id) =>
      nameRun(
        locale,
        'city-regions',
        regions.find((record) => record.id === id),
      ) ?? [],
  )

export const regionRuns = (
  locale: Locale,
  theme: ThemeDoc,
  role: Role,
  regions: DirectoryRecord[],
): Run[] => runs(locale, regionIds(theme, role), regions)

/** Two sentences: who leads the theme, and who the partners are, or that there is none. */
export const themeSentences = (
  locale: Locale,
  t: Translate,
  theme: ThemeDoc,
  regions: DirectoryRecord[],
): Phrase[] => {
  const named = (role: Role) =>
    regionRuns(locale, theme, role, regions).map((run) => inSentence(locale, run))
  const leads = named('lead')
  const partners = named('partner')
  return [
    leads.length > 0
      ? phrase(t, 'Theme.leadSentence', { lead: joined(locale, leads) })
      : [t('Theme.noLead')],
    partners.length > 0
      ? phrase(
          t,
          'Theme.partnerSentence',
          { partners: joined(locale, partners) },
          { count: partners.length },
        )
      : [t('Theme.noPartner')],
  ]
}

/** Regions that lead some theme, and regions that lead none, over the themes of a programme. */
export const countRegions = (themes: ThemeDoc[]): { leads: number; others: number } => {
  const leads = new Set(themes.flatMap((theme) => regionIds(theme, 'lead')))
  const partners = themes.flatMap((theme) => regionIds(theme, 'partner'))
  const others = new Set(partners.filter((id) => !leads.has(id)))
  return { leads: leads.size, others: others.size }
}

/** How many of the themes a region leads, and in how many it is a partner, in one sentence. */
export const roleCounts = (t: Translate, themes: ThemeDoc[], region: Id): string => {
  const count = (role: Role) =>
    themes.flatMap((theme) => regionIds(theme, role)).filter((id) => id === region).length
  return t('CityRegion.roleCounts', { leads: count('lead'), partners: count('partner') })
}
