// Where each statement of the source page stands in the seed: in prose, in a record, or in the portal's
// own controls. Proved complete, in order and without doubles by tests/unit/seed.
import type { GlobalSlug } from 'payload'
import type { RecordCollection } from '@/cache/tags'
import { fundingAndGovernance } from './source-map/funding-and-governance'
import { header, footer } from './source-map/frame'
import { introduction } from './source-map/introduction'
import { themesAndPartners } from './source-map/themes-and-partners'

export type ProseField = 'goals' | 'means' | 'body' | 'themesIntro'

export type Carrier =
  | {
      kind: 'prose'
      field: ProseField
      /** What stands in the field, word for word; without it, the whole sentence. */
      says?: string[]
      /** What the field's own heading says instead. */
      heading?: string
    }
  | { kind: 'record'; collection: RecordCollection | GlobalSlug; what: string }
  | { kind: 'chrome'; what: string }

export type SourceRow = {
  /** Verbatim, with one kind of space and dash. */
  text: string
  carriers: Carrier[]
}

export const sourceMap: SourceRow[] = [
  ...header,
  ...introduction,
  ...themesAndPartners,
  ...fundingAndGovernance,
  ...footer,
]

/** A text with one kind of space and dash, and without the bars between the links of the header. */
export const normalized = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\s|]+/g, ' ')
    .trim()
