import { formatAmount } from '@/i18n/format'
import type { MessageKey } from '@/i18n/translator'
import { find, type RecordChange } from './change'

const fundingChange = (
  what: 'state' | 'cityRegions' | 'euStructuralFund',
  data: object,
  sentence: { jointly?: boolean; basis: string; cents?: number },
): RecordChange => ({
  collection: 'funding-records',
  what,
  change: async (publisher) => {
    const { id } = await find(publisher, 'funding-records', 'sourceType', what)
    await publisher.publish('funding-records', id, 'fi', data)
    return (locale, t) => {
      const name = t(`Funding.sources.${what}`)
      return t('Funding.sentence', {
        source: sentence.jointly ? t('Funding.jointly', { source: name }) : name,
        basis: t(`Funding.bases.${sentence.basis}` as MessageKey),
        known: sentence.cents ? 'yes' : 'no',
        amount: sentence.cents
          ? t('Funding.amountInPeriod', {
              amount: formatAmount(locale, sentence.cents),
              period: t('Funding.periods.perYear'),
            })
          : t('Funding.amounts.notYetDecided'),
      })
    }
  },
})

export const fundingChanges: RecordChange[] = [
  fundingChange('state', { amountEuros: 11_000_000 }, { basis: 'planned', cents: 11_000_000_00 }),
  fundingChange(
    'cityRegions',
    { basis: 'decided' },
    { jointly: true, basis: 'decided', cents: 10_000_000_00 },
  ),
  fundingChange('euStructuralFund', { amountKnown: 'notYetDecided' }, { basis: 'reserved' }),
  {
    collection: 'milestones',
    what: 'plannedDate',
    change: async (publisher) => {
      const [milestone] = await publisher.list('milestones', 'fi')
      await publisher.publish('milestones', milestone?.id ?? 0, 'fi', {
        plannedDate: '2018-01-01T12:00:00.000Z',
      })
      return (_locale, t) => t('Milestone.planned', { when: '2018' })
    },
  },
]
