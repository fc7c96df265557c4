import type { PropsWithChildren } from 'react'
import type { Run } from '@/content/page-models'
import { lookOf } from './match-look'

type MarkedProps = PropsWithChildren<{ kind: NonNullable<Run['mark']>; isStrong?: true }>

/** Words that answer a search. Not spoken: a listener would hear of a mark at every other word. */
export const Marked = ({ kind, isStrong, children }: MarkedProps) => (
  <mark data-match={lookOf(kind)}>{isStrong ? <strong>{children}</strong> : children}</mark>
)
