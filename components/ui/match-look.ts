import type { Run } from '@/content/page-models'

export type MatchLook = 'whole' | 'inflected' | 'part'

const looks: Record<NonNullable<Run['mark']>, MatchLook> = {
  exact: 'whole',
  // What begins so was asked for as it stands.
  prefix: 'whole',
  inflected: 'inflected',
  part: 'part',
}

/** How words that answer a search are marked. */
export const lookOf = (mark: NonNullable<Run['mark']>): MatchLook => looks[mark]
