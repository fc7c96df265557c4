// The contacts page: whom to contact today, and those whom only an old source names.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { locales, pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { composePage, trail, type PageParts } from './compose'
import { contactAdvice } from './contact-advice'
import {
  isCurrent,
  listContacts,
  toContactEntry,
  type Appointment,
  type Contact,
  type Speaker,
} from './contact-persons'
import { latestDay, toDay } from '@/i18n/days'
import { listRecords, nameRun, type Id } from './directory'
import type { Block, ContactsPage, Entry, Phrase, Section } from './page-models'
import { phrase } from './phrases'
import { idOf } from './relations'

type Subject = { relationTo: 'programs' | 'themes' | 'city-regions'; value: Id | { id: Id } }

const subjectPhrase = async (locale: Locale, { relationTo, value }: Subject): Promise<Phrase> => {
  const record = (await listRecords(relationTo)).find(({ id }) => id === idOf(value))
  const run = nameRun(locale, relationTo, record)
  return run ? phrase(getTranslate(locale), 'Contact.concerns', { subject: [run] }) : []
}

/** What the page tells of one appointment of a person. */
export const tellAppointment = async (
  speaker: Speaker,
  contact: Contact,
  appointment: Appointment,
): Promise<Entry> => {
  const entry = toContactEntry(speaker, contact, appointment)
  const concerns = await subjectPhrase(speaker.locale, appointment.subject)
  return { ...entry, sentences: [...entry.sentences, ...(concerns.length > 0 ? [concerns] : [])] }
}

const readContacts = cached(
  'contacts-page',
  async (locale: Locale): Promise<PageParts<'contacts'>> => {
    const t = getTranslate(locale)
    const [contacts, organizations, advice] = await Promise.all([
      listContacts(locale),
      listRecords('organizations'),
      contactAdvice(locale),
    ])
    const speaker = { locale, t, organizations }
    const appointments = contacts.flatMap((contact) =>
      (contact.doc.appointments ?? []).map((appointment) => ({ contact, appointment })),
    )
    const entries = (current: boolean): Promise<Entry[]> =>
      Promise.all(
        appointments
          .filter(({ contact, appointment }) => isCurrent(contact.doc, appointment) === current)
          .map(({ contact, appointment }) => tellAppointment(speaker, contact, appointment)),
      )
    const [today, history] = await Promise.all([entries(true), entries(false)])
    const people = (items: Entry[]): Block[] =>
      items.length > 0 ? [{ type: 'entries', items }] : []
    const section = (id: string, title: string, blocks: Block[]): Section[] =>
      blocks.length > 0 ? [{ id, title, blocks }] : []
    return {
      kind: 'contacts',
      locale,
      title: t('Rooms.contacts'),
      sections: [
        ...section('advice', t('Contact.sections.advice'), advice),
        ...section('today', t('Contact.sections.today'), people(today)),
        ...section('history', t('Contact.sections.history'), people(history)),
      ],
      breadcrumbs: trail(locale),
      paths: Object.fromEntries(
        locales.map((other) => [other, pagePath(other, { room: 'contacts' })]),
      ),
      lastUpdated: latestDay(contacts.map(({ doc }) => toDay(doc.lastChanged))),
    }
  },
  () => [
    settingsTag,
    ...(
      [
        'contact-persons',
        'organizations',
        'programs',
        'themes',
        'city-regions',
        'pages',
        'documents',
      ] as const
    ).map(listTag),
  ],
)

export const getContactsPage = async (locale: Locale): Promise<ContactsPage> =>
  composePage(await readContacts(locale))
