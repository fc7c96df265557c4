import { cityRegions } from '@/seed/programs/inka/city-regions'
import { themes } from '@/seed/programs/inka/themes'
import type { Locale } from '@/i18n/routing'
import { find, publishWords, rowsOf, type RecordChange } from './change'
import type { Staff } from '../staff'

const theme = (key: string) => themes.find((record) => record.key === key)!
const regionName = (key: string, locale: Locale) =>
  cityRegions.find((record) => record.key === key)?.words[locale].name ?? ''

const findTheme = (publisher: Staff, key: string) =>
  find(publisher, 'themes', 'slug', theme(key).words.fi.slug)

const findRegion = (publisher: Staff, key: string) => find(publisher, 'city-regions', 'slug', key)

/** How many regions lead no theme but take part in one. */
const countOthers = async (publisher: Staff) => {
  const rows = (await publisher.list('themes', 'fi')).flatMap((doc) =>
    rowsOf(doc, 'participations'),
  )
  const regions = (role: string) =>
    new Set(rows.filter((row) => row.role === role).map((row) => row.region))
  const leads = regions('lead')
  return [...regions('partner')].filter((region) => !leads.has(region)).length
}

export const themeChanges: RecordChange[] = [
  {
    collection: 'themes',
    what: 'name',
    change: async (publisher) => {
      const { id } = await findTheme(publisher, 'tulevaisuuden-terveys')
      await publishWords(publisher, 'themes', id, (locale) => ({ name: `Teema ${locale}` }))
      return (locale) => `Teema ${locale}`
    },
  },
  {
    collection: 'themes',
    what: 'order',
    change: async (publisher) => {
      const { id } = await findTheme(publisher, 'kyberturvallisuus')
      await publisher.publish('themes', id, 'fi', { order: 0 })
      return (locale, t) =>
        [
          theme('kyberturvallisuus').words[locale].name,
          t('Theme.leadSentence', { lead: regionName('jyvaskyla', locale) }),
          t('Theme.noPartner'),
          theme('biotalous').words[locale].name,
        ].join(' ')
    },
  },
  {
    collection: 'themes',
    what: 'participations',
    change: async (publisher) => {
      const energy = await findTheme(publisher, 'kestavat-energiaratkaisut')
      const [lead, , pori] = rowsOf(energy, 'participations')
      await publisher.publish('themes', energy.id, 'fi', { participations: [lead, pori] })
      return (locale, t) =>
        t('Theme.partnerSentence', { partners: regionName('pori', locale), count: 1 })
    },
  },
  {
    collection: 'themes',
    what: 'participations.lead',
    change: async (publisher) => {
      const city = await findTheme(publisher, 'alykas-kaupunki-ja-uudistuva-teollisuus')
      const participations = rowsOf(city, 'participations').map((row, index) => ({
        ...row,
        role: index === 1 ? 'lead' : 'partner',
      }))
      await publisher.publish('themes', city.id, 'fi', { participations })
      return (locale, t) => t('Theme.leadSentence', { lead: regionName('lahti', locale) })
    },
  },
  {
    collection: 'themes',
    what: 'participations.partner',
    change: async (publisher) => {
      const bio = await findTheme(publisher, 'biotalous')
      const participations = rowsOf(bio, 'participations').slice(0, -1)
      await publisher.publish('themes', bio.id, 'fi', { participations })
      const others = await countOthers(publisher)
      const words = {
        fi: ['', 'yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'kuusi'],
        sv: ['', 'en', 'två', 'tre', 'fyra', 'fem', 'sex'],
        en: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'],
      }
      return (locale) => {
        const count = words[locale][others] ?? ''
        return {
          fi: `hyväksytty ${count} muuta kaupunkiseutua.`,
          sv: `godkänts ${count} andra stadsregioner.`,
          en: `${count} other city regions have been approved as partners.`,
        }[locale]
      }
    },
  },
  {
    collection: 'themes',
    what: 'participations.lead.source',
    page: 'theme',
    change: async (publisher) => {
      const health = await findTheme(publisher, 'tulevaisuuden-terveys')
      const [lead, ...partners] = rowsOf(health, 'participations')
      const participations = [{ ...lead, source: 'Toinen lähde.' }, ...partners]
      await publisher.publish('themes', health.id, 'fi', { participations })
      return (_locale, t) => `${t('Theme.rolesSource')} Toinen lähde.`
    },
  },
  {
    collection: 'themes',
    what: 'level',
    change: async (publisher) => {
      const { id } = await findTheme(publisher, 'kyberturvallisuus')
      await publisher.publish('themes', id, 'fi', { level: 'regional' })
      const counted = { fi: 'viisi teemaa', sv: 'fem teman', en: 'five themes' }
      return (locale) => counted[locale]
    },
  },
  {
    collection: 'city-regions',
    what: 'name',
    change: async (publisher) => {
      const { id } = await findRegion(publisher, 'oulu')
      await publishWords(publisher, 'city-regions', id, (locale) => ({ name: `Seutu ${locale}` }))
      return (locale, t) => t('Theme.leadSentence', { lead: `Seutu ${locale}` })
    },
  },
]
