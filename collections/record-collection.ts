// What every public record has in common: access, drafts, editorial hooks, words.
import type { CollectionConfig, Field } from 'payload'
import type { RecordCollection } from '@/cache/tags'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { contentAccess } from './access/content-access'
import { described } from './fields/described'
import { recordFields } from './fields/record-fields'
import { slugField } from './fields/slug-field'
import { keepDrafts } from './hooks/keep-drafts'
import { rememberCreator } from './hooks/remember-creator'
import { revalidateAfterChange, revalidateAfterDelete } from './hooks/revalidate'
import { makeSlug, refuseTakenSlug } from './hooks/slug'
import { stampEditorialDates } from './hooks/stamp-editorial-dates'

type Hooks = NonNullable<CollectionConfig['hooks']>

type RecordOptions = {
  slug: RecordCollection
  /** Section of messages/<locale>/admin.json. */
  section: string
  title: string
  columns: string[]
  fields: Field[]
  /** Records with a page of their own have a slug, made from this field where the editor gives none. */
  slugFrom?: string
  /** Facts that no language owns are published in all languages at once. */
  statusPerLocale?: boolean
  beforeValidate?: NonNullable<Hooks['beforeValidate']>
}

export const recordCollection = (options: RecordOptions): CollectionConfig => {
  const { slug, section, slugFrom, statusPerLocale = true } = options
  return {
    slug,
    labels: {
      singular: adminLabel(`${section}.singular`),
      plural: adminLabel(`${section}.plural`),
    },
    admin: {
      useAsTitle: options.title,
      defaultColumns: [...options.columns, '_status', 'updatedAt'],
      group: adminLabels(`Groups.${statusPerLocale ? 'content' : 'facts'}`),
    },
    access: contentAccess,
    versions: { maxPerDoc: 100, drafts: { localizeStatus: statusPerLocale } },
    hooks: {
      beforeOperation: [keepDrafts],
      beforeValidate: [
        ...(slugFrom ? [makeSlug(slugFrom), refuseTakenSlug] : []),
        ...(options.beforeValidate ?? []),
      ],
      beforeChange: [rememberCreator, stampEditorialDates],
      afterChange: [revalidateAfterChange(slug)],
      afterDelete: [revalidateAfterDelete(slug)],
    },
    fields: [
      ...described(section, options.fields),
      ...(slugFrom ? slugField() : []),
      ...recordFields(statusPerLocale),
    ],
  }
}
