// What the forms of the feedback page send, and for which reasons nothing is taken.
import type { FieldProblems } from '../rules/parse-message'

/** Left empty by people. */
export const trapName = 'website'

export const fieldNames = [
  ...(['kind', 'text', 'name', 'email', 'page', 'version', 'token'] as const),
  trapName,
] as const

export type FormFields = Partial<Record<(typeof fieldNames)[number] | 'found', string>>

export type SentForm = {
  fields: FormFields
  /** It was longer than we take: of the fields there is what there was room for. */
  isCut: boolean
}

/** What is wrong with the whole form. */
export type FormFault =
  'cut' | 'trap' | 'forged' | 'too-fast' | 'expired' | 'too-many' | 'not-kept' | 'unknown-vote'

export type Refusal = {
  status: 400 | 413 | 429 | 503
  fault?: FormFault
  problems?: FieldProblems
  retryAfterSeconds?: number
}

/** A form that was not taken, as its page shows it again. */
export type Draft = Refusal & {
  fields: FormFields
  /** The form's own, while it holds. */
  token?: string
}
