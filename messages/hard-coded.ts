// English that Payload and its components have written into their code, with what to say instead.
import fi from './fi/payload/hard-coded.json' with { type: 'json' }
import sv from './sv/payload/hard-coded.json' with { type: 'json' }

export type HardCodedWords = {
  /** Labels and tooltips, which no editor writes. */
  labels: Record<string, string>
  /** What screen readers are told while something is chosen or moved. */
  announcements: Record<string, string>
  /** What is wrong with a field, beside it and in the message of a refused save. */
  problems: Record<string, string>
  /** What a comparison of versions says of a check box. */
  values: Record<string, string>
}

export const hardCodedWords: Partial<Record<string, HardCodedWords>> = { fi, sv }
