import { fieldGroup, fieldRow } from './fields/field-group'
import { programOfLink } from './fields/of-link'
import { dayField } from './fields/record-fields'
import { recordCollection } from './record-collection'
import { amountFromEuros, eurosFromAmount, refuseContradictoryFunding } from './rules/funding'

export const FundingRecord = recordCollection({
  slug: 'funding-records',
  section: 'FundingRecord',
  title: ['internalName'],
  columns: ['internalName', 'program', 'basis'],
  statusPerLocale: false,
  beforeValidate: [amountFromEuros, refuseContradictoryFunding],
  fields: [
    fieldGroup('basics', [
      { name: 'internalName', type: 'text', required: true },
      {
        name: 'program',
        type: 'relationship',
        relationTo: 'programs',
        required: true,
        defaultValue: programOfLink,
      },
      {
        name: 'scope',
        type: 'select',
        required: true,
        defaultValue: 'wholeProgram',
        options: ['wholeProgram', 'theme', 'region', 'operation'],
      },
      { name: 'theme', type: 'relationship', relationTo: 'themes' },
      { name: 'region', type: 'relationship', relationTo: 'city-regions' },
    ]),
    fieldGroup('money', [
      {
        name: 'sourceType',
        type: 'select',
        required: true,
        options: ['state', 'cityRegions', 'euStructuralFund', 'other'],
      },
      { name: 'fund', type: 'text' },
      {
        name: 'basis',
        type: 'select',
        options: ['planned', 'reserved', 'decided', 'committed', 'paid', 'returned'],
      },
      {
        name: 'amountKnown',
        type: 'select',
        required: true,
        defaultValue: 'known',
        options: ['known', 'unknown', 'notYetDecided'],
      },
      {
        name: 'amountEuros',
        type: 'number',
        virtual: true,
        // Payload locks a virtual field unless it is told otherwise.
        admin: { step: 0.01, readOnly: false },
        hooks: { afterRead: [eurosFromAmount] },
      },
      { name: 'amountCents', type: 'number', admin: { hidden: true } },
      {
        name: 'granularity',
        type: 'select',
        required: true,
        defaultValue: 'item',
        options: ['aggregate', 'item'],
      },
    ]),
    fieldGroup('timing', [
      {
        name: 'period',
        type: 'select',
        required: true,
        defaultValue: 'perYear',
        options: ['perYear', 'year', 'range'],
      },
      fieldRow({ name: 'yearFrom', type: 'number' }, { name: 'yearTo', type: 'number' }),
      dayField('asOf', { required: true }),
    ]),
    fieldGroup('more', [
      { name: 'supersedes', type: 'relationship', relationTo: 'funding-records' },
      { name: 'note', type: 'textarea', localized: true },
    ]),
  ],
})
