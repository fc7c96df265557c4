// What editors want readers of a language to find first when they search for certain words (ADR 0035).
import type { CollectionConfig } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { publishersAndUp, staffOnly } from './access/rules'
import { described } from './fields/described'
import { nameOfWordsField, searchLanguageField, searchWordsField } from './fields/search-words'
import { refuseStaleSave } from './hooks/refuse-stale-save'
import { revalidateSearchRules, revalidateSearchRulesAfterDelete } from './hooks/revalidate'
import { refuseBetWithoutTarget } from './rules/best-bet'
import { refuseUnsafeLink } from './rules/links'
import { requireSearchWords } from './rules/search-words'

export const BestBet: CollectionConfig = {
  slug: 'best-bets',
  labels: { singular: adminLabel('BestBet.singular'), plural: adminLabel('BestBet.plural') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'locale', 'record', 'url', 'updatedAt'],
    description: adminLabels('BestBet.description'),
    group: adminLabels('Groups.search'),
  },
  // Readers are shown the bets of their own search alone, by the result page.
  access: {
    create: publishersAndUp,
    read: staffOnly,
    update: publishersAndUp,
    delete: publishersAndUp,
  },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseStaleSave],
    beforeValidate: [refuseBetWithoutTarget],
    afterChange: [revalidateSearchRules],
    afterDelete: [revalidateSearchRulesAfterDelete],
  },
  fields: described('BestBet', [
    nameOfWordsField('searches'),
    searchLanguageField(),
    searchWordsField('searches', requireSearchWords),
    {
      name: 'record',
      type: 'relationship',
      relationTo: ['programs', 'themes', 'city-regions', 'pages', 'documents'],
    },
    { name: 'url', type: 'text', validate: refuseUnsafeLink },
    {
      name: 'title',
      type: 'text',
      maxLength: 120,
      admin: { condition: (_data, { url }) => Boolean(url) },
    },
    { name: 'reason', type: 'textarea', maxLength: 300 },
  ]),
}
