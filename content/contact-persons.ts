// People: today's contacts apart from those whom only an old source names.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag } from '@/cache/tags'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import type { ContactPerson as ContactDoc } from '@/payload-types'
import { toDay, today } from '@/i18n/days'
import { nameRun, type DirectoryRecord, type Id } from './directory'
import type { Block, Entry, Fact, Phrase } from './page-models'
import { idOf } from './relations'
import { findSpoken, type Spoken } from './spoken'

export type Contact = Spoken<ContactDoc, 'title'>
export type Appointment = NonNullable<ContactDoc['appointments']>[number]
export type Speaker = { locale: Locale; t: Translate; organizations: DirectoryRecord[] }

export const listContacts = cached(
  'contact-persons',
  (locale: Locale): Promise<Contact[]> =>
    findSpoken('contact-persons', locale, ['title'], {}, 'family'),
  () => [listTag('contact-persons')],
)

const isOver = (day: string | undefined) => day !== undefined && day < today()

/** Whether an appointment belongs among today's contacts (design §3.19). */
export const isCurrent = (doc: ContactDoc, appointment: Appointment): boolean =>
  appointment.tenure === 'current' && !isOver(toDay(appointment.to)) && !isOver(toDay(doc.activeTo))

const subjectIs = (appointment: Appointment, collection: string, id: Id) =>
  appointment.subject?.relationTo === collection && idOf(appointment.subject.value) === id

/** People appointed to a record, each with the appointment that says so. */
export const appointedTo = (contacts: Contact[], collection: string, id: Id) =>
  contacts.flatMap((contact) =>
    (contact.doc.appointments ?? [])
      .filter((appointment) => subjectIs(appointment, collection, id))
      .map((appointment) => ({ contact, appointment })),
  )

const reachFacts = ({ t, locale, organizations }: Speaker, { doc, title }: Contact): Fact[] => {
  const record = organizations.find(({ id }) => id === idOf(doc.organization))
  const organization = nameRun(locale, 'organizations', record)
  const fact = (label: string, value: Phrase | undefined): Fact[] =>
    value ? [{ label, value }] : []
  return [
    ...fact(t('Contact.title'), title && [title]),
    ...fact(t('Contact.organization'), organization && [organization]),
    ...fact(
      t('Contact.phone'),
      doc.phone
        ? [{ text: doc.phone, to: { href: `tel:${doc.phone.replace(/\s/g, '')}` } }]
        : undefined,
    ),
    ...fact(
      t('Contact.email'),
      doc.email ? [{ text: doc.email, to: { href: `mailto:${doc.email}` } }] : undefined,
    ),
  ]
}

export const toContactEntry = (
  speaker: Speaker,
  contact: Contact,
  appointment: Appointment,
): Entry => {
  const { t, locale } = speaker
  const { doc } = contact
  const stated = toDay(appointment.statedOn)
  const current = isCurrent(doc, appointment)
  const tenure = current
    ? t('Contact.current')
    : stated
      ? t('Contact.historicalOn', { date: formatDate(locale, stated) })
      : t('Contact.historical')
  return {
    title: { label: t('Contact.fullName', { given: doc.given, family: doc.family }) },
    facts: current ? reachFacts(speaker, contact) : [],
    sentences: [[tenure]],
    blocks: [],
  }
}

/**
 * The people of a record. Where none of them is a contact today, the site's own advice comes first: nobody
 * is left without a way to ask.
 */
export const contactBlocks = (
  speaker: Speaker,
  contacts: Contact[],
  collection: string,
  id: Id,
  advice: Block[],
): Block[] => {
  const appointed = appointedTo(contacts, collection, id)
  const items = appointed.map(({ contact, appointment }) =>
    toContactEntry(speaker, contact, appointment),
  )
  const people: Block[] = items.length > 0 ? [{ type: 'entries', items }] : []
  if (appointed.some(({ contact, appointment }) => isCurrent(contact.doc, appointment))) {
    return people
  }
  return [{ type: 'paragraph', content: [speaker.t('Contact.none')] }, ...advice, ...people]
}
