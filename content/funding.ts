// Funding records → a table, its reading in words, and totals that say what they leave out.
import { formatAmount, formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { MessageKey, Translate } from '@/i18n/translator'
import type { FundingRecord as FundingDoc } from '@/payload-types'
import { toDay } from '@/i18n/days'
import { inForce, totals, type Money, type Total } from './money'
import type { Block, Phrase, Run } from './page-models'
import { idOf } from './relations'
import type { Spoken } from './spoken'

type Speaker = { locale: Locale; t: Translate }
export type Funding = Money & Pick<FundingDoc, 'amountKnown' | 'fund' | 'asOf'> & { note?: Run }

export const toFunding = ({ doc, note }: Spoken<FundingDoc, 'note'>): Funding => ({
  ...doc,
  basis: doc.basis ?? '',
  supersedes: idOf(doc.supersedes),
  note,
})

const sourceName = ({ t }: Speaker, { sourceType, granularity, fund }: Funding): string => {
  const name = t(`Funding.sources.${sourceType}` as MessageKey)
  const whose = granularity === 'aggregate' ? t('Funding.jointly', { source: name }) : name
  return fund ? t('Funding.withFund', { source: whose, fund }) : whose
}

const periodWords = (
  { t }: Speaker,
  { period, yearFrom, yearTo }: Pick<Money, 'period' | 'yearFrom' | 'yearTo'>,
) =>
  t(`Funding.periods.${period}` as MessageKey, {
    from: String(yearFrom ?? ''),
    to: String(yearTo ?? ''),
  })

/** `10 miljoonaa euroa vuodessa`, or that the amount is not known. */
export const amountWords = (
  speaker: Speaker,
  money: Pick<Funding, 'amountCents' | 'amountKnown' | 'period' | 'yearFrom' | 'yearTo'>,
): string =>
  money.amountCents == null
    ? speaker.t(
        `Funding.amounts.${money.amountKnown === 'notYetDecided' ? 'notYetDecided' : 'unknown'}`,
      )
    : speaker.t('Funding.amountInPeriod', {
        amount: formatAmount(speaker.locale, money.amountCents),
        period: periodWords(speaker, money),
      })

const basisWord = ({ t }: Speaker, basis: string) => t(`Funding.bases.${basis}` as MessageKey)

const readOut = (speaker: Speaker, record: Funding): string =>
  speaker.t('Funding.sentence', {
    source: sourceName(speaker, record),
    basis: basisWord(speaker, record.basis),
    known: record.amountCents == null ? 'no' : 'yes',
    amount: amountWords(speaker, record),
  })

const totalSentence = (speaker: Speaker, total: Total<Funding>): string => {
  const sentence = speaker.t('Funding.total', {
    basis: basisWord(speaker, total.basis),
    amount: amountWords(speaker, { ...total, amountCents: total.cents, amountKnown: 'known' }),
  })
  if (total.leftOut.length === 0) return sentence
  const leftOut = total.leftOut.map((record) =>
    speaker.t('Funding.leftOutItem', {
      source: sourceName(speaker, record),
      basis: basisWord(speaker, record.basis),
      amount: amountWords(speaker, record),
    }),
  )
  return `${sentence} ${speaker.t('Funding.leftOut', { items: leftOut.join('; ') })}`
}

/** Totals in words, one per kind of money. */
export const totalSentences = (speaker: Speaker, records: Funding[]): string[] =>
  totals(records).map((total) => totalSentence(speaker, total))

/** The funding section of a programme, theme or region. Nothing recorded is said, not shown as zero. */
export const fundingBlocks = (speaker: Speaker, all: Funding[]): Block[] => {
  const records = inForce(all)
  const { t, locale } = speaker
  if (records.length === 0) return [{ type: 'paragraph', content: [t('Funding.none')] }]
  const notes = records.flatMap(({ note }) => (note ? [note] : []))
  const row = (record: Funding): Phrase[] => [
    [sourceName(speaker, record)],
    [basisWord(speaker, record.basis)],
    [amountWords(speaker, record)],
    [formatDate(locale, toDay(record.asOf) ?? record.asOf)],
  ]
  return [
    { type: 'paragraph', content: [records.map((record) => readOut(speaker, record)).join(' ')] },
    ...totalSentences(speaker, records).map((sentence): Block => ({
      type: 'paragraph',
      content: [sentence],
    })),
    ...notes.map((note): Block => ({ type: 'paragraph', content: [note] })),
    {
      type: 'table',
      caption: t('Funding.tableCaption'),
      columns: [
        t('Funding.columns.source'),
        t('Funding.columns.basis'),
        t('Funding.columns.amount'),
        t('Funding.columns.asOf'),
      ],
      rows: records.map(row),
    },
  ]
}
