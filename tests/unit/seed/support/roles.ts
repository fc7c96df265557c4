import { inkaSeed } from '@/seed/programs/inka/inka-seed'
import type { Reference } from '@/seed/records'

/** Each theme with the Finnish names of its regions, in the editor's order. */
export const themes = inkaSeed.themes.map(({ facts, words }) => {
  const rows = (facts.participations ?? []).map(({ region, role, source }) => {
    const { key } = region as Reference
    const record = inkaSeed.cityRegions.find((candidate) => candidate.key === key)
    return { region: record?.words.fi.name ?? '', role, source }
  })
  const inRole = (role: string) => rows.filter((row) => row.role === role).map((row) => row.region)
  return {
    name: words.fi.name,
    order: facts.order,
    level: facts.level,
    rows,
    regions: rows.map(({ region }) => region),
    leads: inRole('lead'),
    partners: inRole('partner'),
  }
})

export const leads = new Set(themes.flatMap((theme) => theme.leads))
export const regions = new Set(themes.flatMap((theme) => theme.regions))

/** Number of themes in which each region has a role. */
export const themeCounts = new Map(
  [...regions].map((region) => [
    region,
    themes.filter((theme) => theme.regions.includes(region)).length,
  ]),
)

export const namesIn = (count: number) =>
  [...themeCounts].flatMap(([region, themeCount]) => (themeCount === count ? [region] : []))
