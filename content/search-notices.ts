// What a reader should know of a hit before opening it: how old its facts are, and who is a contact no more.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Program as ProgramDoc } from '@/payload-types'
import { ageNotices } from './age'
import { readAgeContext } from './age-context'
import { isCurrent, listContacts, toContactEntry } from './contact-persons'
import type { Id } from './directory'
import { findInAnyLanguage } from './facts-across-languages'
import type { Phrase } from './page-models'
import { regionIds } from './participations'
import { idOf } from './relations'

/** Of programmes, and of themes and regions by the programmes that they belong to: `<collection>:<id>`. */
export const listHitNotices = cached(
  'search-notices',
  async (locale: Locale): Promise<Record<string, Phrase[]>> => {
    const [age, programs, themes] = await Promise.all([
      readAgeContext(locale),
      findInAnyLanguage('programs', locale, {}, 'id'),
      findInAnyLanguage('themes', locale, {}, 'order'),
    ])
    const told = new Map<string, Set<ProgramDoc>>()
    const tells = (collection: string, id: Id, program: ProgramDoc) => {
      const key = `${collection}:${id}`
      told.set(key, (told.get(key) ?? new Set()).add(program))
    }
    programs.forEach((program) => tells('programs', program.id, program))
    for (const theme of themes) {
      const program = programs.find(({ id }) => id === idOf(theme.program))
      if (!program) continue
      tells('themes', theme.id, program)
      for (const role of ['lead', 'partner'] as const) {
        regionIds(theme, role).forEach((region) => tells('city-regions', region, program))
      }
    }
    return Object.fromEntries(
      [...told].map(([key, docs]) => [key, ageNotices(age, [...docs], 'part')]),
    )
  },
  () => [settingsTag, ...(['programs', 'themes'] as const).map(listTag)],
)

/** Everyone on the contacts page, with the section that tells of them. */
export const listPeople = cached(
  'search-people',
  async (locale: Locale) => {
    const speaker = { locale, t: getTranslate(locale), organizations: [] }
    return (await listContacts(locale)).flatMap((contact) => {
      const appointments = contact.doc.appointments ?? []
      const shown = appointments.find((row) => isCurrent(contact.doc, row)) ?? appointments[0]
      if (!shown) return []
      const { title, sentences } = toContactEntry(speaker, contact, shown)
      const isToday = isCurrent(contact.doc, shown)
      return [
        {
          id: contact.doc.id,
          section: isToday ? 'today' : 'history',
          title: title.label,
          notices: isToday ? [] : sentences,
        },
      ]
    })
  },
  () => [listTag('contact-persons')],
)
