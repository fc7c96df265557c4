import type { Stored } from '../../support/staff'

const rows = (mark: string) => (mark.length + Number(mark.split('-')[1])) % 4

/** Everything that one save writes carries its mark: the words, the rows of both arrays, their number. */
export const themeOf = (mark: string, regions: Stored['id'][]): Record<string, unknown> => ({
  name: `Teema ${mark}`,
  participations: regions.slice(0, rows(mark) + 1).map((region, index) => ({
    region,
    role: index === 0 ? 'lead' : 'partner',
    source: mark,
  })),
  sources: Array.from({ length: 4 - rows(mark) }, () => ({ title: mark })),
})

/** What stands in the database of one theme, or of one of its versions. */
export type StoredTheme = {
  row: string
  names: unknown[]
  participations: unknown[]
  sources: unknown[]
}

export const markOf = ({ names }: StoredTheme): string => String(names[0]).replace(/^Teema /, '')

const isWhole = (theme: StoredTheme): boolean => {
  const { names, participations, sources } = theme
  const mark = markOf(theme)
  return (
    names.length === 1 &&
    participations.length === rows(mark) + 1 &&
    sources.length === 4 - rows(mark) &&
    [...participations, ...sources].every((word) => word === mark)
  )
}

export type Found = {
  now: string
  /** Marks of all versions, newest last. */
  marks: string[]
  torn: StoredTheme[]
}

/** @param versions oldest first */
export const lookAt = (theme: StoredTheme, versions: StoredTheme[]): Found => ({
  now: markOf(theme),
  // Publishing one language writes two versions: of that language, and of all.
  marks: [...new Set(versions.map(markOf))],
  torn: [theme, ...versions].filter((stored) => !isWhole(stored)),
})
