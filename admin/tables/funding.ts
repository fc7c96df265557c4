import { formatAmount, formatDate } from '@/i18n/format'
import type { MessageKey } from '@/i18n/translator'
import type { FundingRecord } from '@/payload-types'
import { findAsEditor, formAddress, type Editor } from '../editor'
import { toRow, type OverviewTable } from '../overview'

/** An amount with its period; an unknown one is said, never shown as zero (ADR 0008). */
const amountWords = (
  { locale, say, t }: Editor,
  { amountCents, amountKnown, period, yearFrom, yearTo }: FundingRecord,
): string => {
  if (amountCents == null) return say(`FundingRecord.amountKnown.options.${amountKnown}`)
  const years = { from: String(yearFrom ?? ''), to: String(yearTo ?? '') }
  return t('Funding.amountInPeriod', {
    amount: formatAmount(locale, amountCents),
    period: t(`Funding.periods.${period}` as MessageKey, years),
  })
}

/** Money of a programme by source: what stage it is at, how much, and since when that is known. */
export const fundingTable = async (
  editor: Editor,
  program: number | string,
): Promise<OverviewTable> => {
  const { say, t, locale } = editor
  const records = await findAsEditor(editor, 'funding-records', { program: { equals: program } })
  const sources = ['state', 'cityRegions', 'euStructuralFund', 'other']
  return {
    title: t('Program.sections.funding'),
    columns: [
      say('FundingRecord.singular'),
      t('Funding.columns.source'),
      t('Funding.columns.basis'),
      t('Funding.columns.amount'),
      say('FundingRecord.asOf.label'),
    ],
    rows: records
      .toSorted((a, b) => sources.indexOf(a.sourceType) - sources.indexOf(b.sourceType))
      .map((record) =>
        toRow(editor, 'funding-records', record, [
          say(`FundingRecord.sourceType.options.${record.sourceType}`),
          record.basis ? say(`FundingRecord.basis.options.${record.basis}`) : '',
          amountWords(editor, record),
          record.asOf ? formatDate(locale, record.asOf.slice(0, 10)) : '',
        ]),
      ),
    none: say('Panels.none.funding'),
    add: {
      label: say('Panels.add.funding'),
      href: formAddress(editor, {
        collection: 'funding-records',
        query: { program: String(program) },
      }),
    },
  }
}
