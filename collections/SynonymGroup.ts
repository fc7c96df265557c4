// Words of a language that mean the same in search: whoever looks for one finds the others too (ADR 0035).
import type { CollectionConfig } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { publishersAndUp, staffOnly } from './access/rules'
import { described } from './fields/described'
import { nameOfWordsField, searchLanguageField, searchWordsField } from './fields/search-words'
import { refuseStaleSave } from './hooks/refuse-stale-save'
import { revalidateSearchRules, revalidateSearchRulesAfterDelete } from './hooks/revalidate'
import { requireSynonyms } from './rules/search-words'

export const SynonymGroup: CollectionConfig = {
  slug: 'synonym-groups',
  labels: {
    singular: adminLabel('SynonymGroup.singular'),
    plural: adminLabel('SynonymGroup.plural'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'locale', 'updatedAt'],
    description: adminLabels('SynonymGroup.description'),
    group: adminLabels('Groups.search'),
  },
  access: {
    create: publishersAndUp,
    read: staffOnly,
    update: publishersAndUp,
    delete: publishersAndUp,
  },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseStaleSave],
    afterChange: [revalidateSearchRules],
    afterDelete: [revalidateSearchRulesAfterDelete],
  },
  fields: described('SynonymGroup', [
    nameOfWordsField('words'),
    searchLanguageField(),
    searchWordsField('words', requireSynonyms),
  ]),
}
