// What every public record has in common: access, drafts, editorial hooks, words.
import type { CollectionConfig, Field } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'
import type { RecordCollection } from '@/cache/tags'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { isRoom } from '@/i18n/routing'
import { contentAccess } from './access/content-access'
import { adminTitleField } from './fields/admin-title'
import { described } from './fields/described'
import { fieldGroup } from './fields/field-group'
import { panelField } from './fields/panel-field'
import { documentsField, recordFields, sourcesField } from './fields/record-fields'
import { slugField } from './fields/slug-field'
import { findByAdminTitle, type NamedBy } from './hooks/find-by-admin-title'
import { keepDrafts } from './hooks/keep-drafts'
import { rememberAddresses } from './hooks/remember-addresses'
import { rememberCreator } from './hooks/remember-creator'
import { refuseStaleSave } from './hooks/refuse-stale-save'
import { revalidateAfterChange, revalidateAfterDelete } from './hooks/revalidate'
import { makeSlug, refuseTakenSlug } from './hooks/slug'
import { stampEditorialDates } from './hooks/stamp-editorial-dates'
import { keepPublishedInTrash, restoreDraftInEveryLanguage } from './hooks/trash'

type Hooks = NonNullable<CollectionConfig['hooks']>

type RecordOptions = {
  slug: RecordCollection
  /** Section of messages/<locale>/admin.json. */
  section: string
  /** Fields that a record is called by in the admin's lists and pickers. */
  title: string[]
  columns: string[]
  fields: Field[]
  /** Fields that belong beside the sources. */
  links?: Field[]
  /** Its page can name documents. */
  namesDocuments?: boolean
  /** Records with a page of their own have a slug, made from this field where the editor gives none. */
  slugFrom?: string
  /** Facts that no language owns are published in all languages at once. */
  statusPerLocale?: boolean
  beforeValidate?: NonNullable<Hooks['beforeValidate']>
  beforeDelete?: NonNullable<Hooks['beforeDelete']>
}

const namesOf = ({ title, fields }: RecordOptions): NamedBy[] =>
  flattenTopLevelFields(fields).flatMap((field) =>
    field.name && title.includes(field.name)
      ? [{ field: field.name, localized: 'localized' in field && Boolean(field.localized) }]
      : [],
  )

/** Sources have a heading of their own; links stand above them under one for both. */
const sourcesGroup = ({ section, links, namesDocuments }: RecordOptions): Field[] => {
  const sources = described('Record', [...(namesDocuments ? [documentsField] : []), sourcesField])
  if (!links) return sources
  const [group] = described(section, [fieldGroup('links', links)])
  return group && 'fields' in group
    ? [{ ...group, fields: [...group.fields, ...sources] }]
    : sources
}

const pagesPanel = () =>
  described('Record', [panelField('publicPages', 'PublicPages', { position: 'sidebar' })])

export const recordCollection = (options: RecordOptions): CollectionConfig => {
  const { slug, section, slugFrom, statusPerLocale = true } = options
  const names = namesOf(options)
  return {
    slug,
    labels: {
      singular: adminLabel(`${section}.singular`),
      plural: adminLabel(`${section}.plural`),
    },
    admin: {
      useAsTitle: options.title[0],
      defaultColumns: [...options.columns, '_status', 'updatedAt'],
      pagination: { defaultLimit: 25 },
      group: adminLabels(`Groups.${statusPerLocale ? 'content' : 'facts'}`),
    },
    access: contentAccess,
    trash: true,
    versions: { maxPerDoc: 100, drafts: { localizeStatus: statusPerLocale } },
    // A picker asks for the title alone, which is made of these.
    forceSelect: Object.fromEntries(names.map(({ field }) => [field, true as const])),
    hooks: {
      beforeOperation: [
        refuseStaleSave,
        keepDrafts,
        findByAdminTitle(names),
        restoreDraftInEveryLanguage,
      ],
      beforeValidate: [
        ...(slugFrom ? [makeSlug(slugFrom), refuseTakenSlug] : []),
        ...(options.beforeValidate ?? []),
      ],
      beforeChange: [rememberCreator, stampEditorialDates, keepPublishedInTrash],
      afterChange: [
        ...(isRoom(slug) ? [rememberAddresses(slug)] : []),
        revalidateAfterChange(slug),
      ],
      beforeDelete: options.beforeDelete ?? [],
      afterDelete: [revalidateAfterDelete(slug)],
    },
    fields: [
      ...adminTitleField(options.title),
      ...described(section, options.fields),
      ...sourcesGroup(options),
      ...(isRoom(slug) ? pagesPanel() : []),
      ...(slugFrom ? slugField() : []),
      ...recordFields(statusPerLocale),
    ],
  }
}
