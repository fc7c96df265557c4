import { formatDate } from '@/i18n/format'
import type { MessageKey } from '@/i18n/translator'
import { publishWords, find, findProgram, rowsOf, type RecordChange } from './change'
import type { Staff } from '../staff'

const today = () => new Date().toISOString().slice(0, 10)

const giveRoleToSitra = async (publisher: Staff, role: string) => {
  const program = await findProgram(publisher)
  const sitra = await find(publisher, 'organizations', 'name', 'Sitra')
  const governance = rowsOf(program, 'governance').map((row) =>
    row.role === role ? { ...row, organization: sitra.id } : row,
  )
  await publisher.publish('programs', program.id, 'fi', { governance })
}

const countMembers = async (publisher: Staff) =>
  rowsOf(await findProgram(publisher), 'governance').filter(({ role }) => role === 'steeringMember')
    .length

const role = (what: string, key: MessageKey): RecordChange => ({
  collection: 'programs',
  what: `governance.${what}`,
  change: async (publisher) => {
    await giveRoleToSitra(publisher, what)
    return (_locale, t) => t(key, { bodies: 'Sitra', count: 1 })
  },
})

export const programChanges: RecordChange[] = [
  {
    collection: 'programs',
    what: 'lastChanged',
    change: async (publisher) => {
      const { id } = await findProgram(publisher)
      await publishWords(publisher, 'programs', id, () => ({}))
      return (locale, t) => t('Site.lastUpdated', { date: formatDate(locale, today()) })
    },
  },
  role('owner', 'Governance.owner'),
  role('operativeLead', 'Governance.operativeLead'),
  {
    collection: 'programs',
    what: 'governance.approver',
    change: async (publisher) => {
      await giveRoleToSitra(publisher, 'approver')
      const words = { fi: 'Sitra on hyväksynyt', sv: 'Sitra har för', en: 'Sitra has approved' }
      return (locale) => words[locale]
    },
  },
  {
    collection: 'programs',
    what: 'steeringGroupEvaluates',
    change: async (publisher) => {
      const { id } = await findProgram(publisher)
      await publisher.publish('programs', id, 'fi', { steeringGroupEvaluates: false })
      const count = await countMembers(publisher)
      return (_locale, t) => t('Governance.steering', { count })
    },
  },
  {
    collection: 'programs',
    what: 'governance.steeringMember',
    change: async (publisher) => {
      const program = await findProgram(publisher)
      const governance = rowsOf(program, 'governance').slice(0, -1)
      await publisher.publish('programs', program.id, 'fi', {
        governance,
        steeringGroupEvaluates: true,
      })
      const count = await countMembers(publisher)
      return (_locale, t) => t('Governance.steeringAndEvaluation', { count })
    },
  },
  {
    collection: 'programs',
    what: 'relatedLinks',
    change: async (publisher) => {
      const { id } = await findProgram(publisher)
      await publishWords(publisher, 'programs', id, (locale) => ({
        relatedLinks: [{ title: `Linkki ${locale}` }],
      }))
      return (locale, t) => `Linkki ${locale} (${t('Links.addressNotRecorded')})`
    },
  },
  {
    collection: 'programs',
    what: 'name',
    change: async (publisher) => {
      const { id } = await findProgram(publisher)
      await publishWords(publisher, 'programs', id, (locale) => ({ name: `Nimi ${locale}` }))
      return (locale) => `Nimi ${locale}`
    },
  },
  {
    collection: 'site-settings',
    what: 'publisher',
    change: async (publisher) => {
      const sitra = await find(publisher, 'organizations', 'name', 'Sitra')
      await publisher.ask('POST', 'globals/site-settings?locale=fi', { publisher: sitra.id })
      return (_locale, t) => t('Site.published', { publisher: 'Sitra' })
    },
  },
  {
    collection: 'organizations',
    what: 'name',
    change: async (publisher) => {
      const { id } = await find(publisher, 'organizations', 'abbreviation', 'MMM')
      await publishWords(publisher, 'organizations', id, (locale) => ({ name: `Elin ${locale}` }))
      return (locale) => `Elin ${locale}`
    },
  },
  {
    collection: 'contact-persons',
    what: 'appointments.historical',
    change: async (publisher) => {
      const person = await find(publisher, 'contact-persons', 'family', 'Pikkarainen')
      const appointments = rowsOf(person, 'appointments').map((row) => ({
        ...row,
        statedOn: '2015-03-01T12:00:00.000Z',
      }))
      await publisher.publish('contact-persons', person.id, 'fi', { appointments })
      return (locale, t) => t('Contact.historicalOn', { date: formatDate(locale, '2015-03-01') })
    },
  },
]
