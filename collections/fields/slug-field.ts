import type { Field } from 'payload'
import { described } from './described'

/** Address part of a record, one per language, unique within its language. */
export const slugField = (): Field[] =>
  described('Record', [
    {
      name: 'slug',
      type: 'text',
      localized: true,
      unique: true,
      index: true,
      admin: { position: 'sidebar' },
    },
  ])
