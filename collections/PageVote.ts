// "Did you find what you needed": one answer a row, with nothing of who gave it, and the day alone of when.
import type { CollectionConfig, Field } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'
import { editorsAndUp, nobody } from './access/rules'
import { described } from './fields/described'
import { dayField } from './fields/record-fields'
import { writtenOnce } from './fields/written-once'

export const PageVote: CollectionConfig = {
  slug: 'page-votes',
  labels: { singular: adminLabel('PageVote.singular'), plural: adminLabel('PageVote.plural') },
  admin: {
    useAsTitle: 'page',
    defaultColumns: ['page', 'found', 'locale', 'rendering', 'day'],
    description: adminLabels('PageVote.description'),
    group: adminLabels('Groups.feedback'),
    components: { beforeListTable: ['/admin/feedback/VoteSummary#VoteSummary'] },
  },
  access: { create: nobody, read: editorsAndUp, update: nobody, delete: nobody },
  defaultSort: '-day',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: described('PageVote', [
    ...writtenOnce([
      { name: 'page', type: 'text', required: true, index: true },
      { name: 'found', type: 'select', required: true, options: ['yes', 'no'] },
      {
        name: 'locale',
        type: 'select',
        required: true,
        options: locales.map((value) => ({ value, label: adminLabels(`Locales.${value}`) })),
      },
      { name: 'rendering', type: 'select', required: true, options: ['rich', 'text'] },
      { ...dayField('day', { required: true }), index: true } as Field,
      { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    ]),
  ]),
}
