// How old the facts of a programme are, and how its pages say so.
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Program as ProgramDoc } from '@/payload-types'
import { toDay } from '@/i18n/days'
import { nameRun, type DirectoryRecord, type Id } from './directory'
import type { Phrase, Run } from './page-models'
import { inSentence, phrase } from './phrases'
import { idOf } from './relations'

export type Age = 'superseded' | 'ended' | 'periodOver' | 'outdated'

type Facts = Pick<ProgramDoc, 'status' | 'statusAsOf' | 'lastChanged' | 'periodEnd'>

/** First day of the month that lies so many months before a day. Both are `YYYY-MM-DD`. */
const monthsBefore = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - months, 1)
  return date.toISOString().slice(0, 10)
}

/**
 * What a reader must know of a programme before its facts; undefined while they may be taken as today's.
 * @param today `YYYY-MM-DD`
 * @param outdatedAfter months after which facts that nobody has checked count as old
 */
export const ageOf = (doc: Facts, today: string, outdatedAfter: number): Age | undefined => {
  if (doc.status === 'superseded' || doc.status === 'ended') return doc.status
  const periodEnd = toDay(doc.periodEnd)
  if (periodEnd && periodEnd < today) return 'periodOver'
  const checked = toDay(doc.statusAsOf) ?? toDay(doc.lastChanged)
  return checked && checked < monthsBefore(today, outdatedAfter) ? 'outdated' : undefined
}

export type AgeContext = {
  locale: Locale
  programs: DirectoryRecord[]
  today: string
  outdatedAfter: number
}

const sentences = {
  ended: { alone: 'Age.ended', followed: 'Age.endedWithSuccessor' },
  superseded: { alone: 'Age.superseded', followed: 'Age.supersededWithSuccessor' },
} as const

const runOf = ({ locale, programs }: AgeContext, id: Id | undefined): Run | undefined =>
  nameRun(
    locale,
    'programs',
    programs.find((record) => record.id === id),
  )

/** A programme's name without its link, which stands close by. */
const nameOf = (context: AgeContext, { id }: ProgramDoc): Run | undefined => {
  const run = runOf(context, id)
  return run && inSentence(context.locale, { text: run.text, lang: run.lang })
}

/** One sentence or two on the age of a programme, with its successor where one is public. */
export const ageSentence = (context: AgeContext, doc: ProgramDoc): Phrase => {
  const { locale, today, outdatedAfter } = context
  const t = getTranslate(locale)
  const age = ageOf(doc, today, outdatedAfter)
  const program = nameOf(context, doc)
  if (!age || !program) return []
  if (age === 'outdated') return [t('Age.outdated')]
  if (age === 'periodOver') {
    return [t('Age.periodOver', { date: formatDate(locale, toDay(doc.periodEnd) ?? today) })]
  }
  const { alone, followed } = sentences[age]
  const successor = runOf(context, idOf(doc.successor))
  return successor
    ? phrase(t, followed, { program: [program], successor: [inSentence(locale, successor)] })
    : phrase(t, alone, { program: [program] })
}

/** Whose day's situation is told, of the whole page or of one programme among others. */
const situation = (context: AgeContext, doc: ProgramDoc, place: Place): Phrase => {
  const { locale } = context
  const day = toDay(doc.statusAsOf)
  const program = nameOf(context, doc)
  if (!day || !program) return []
  const date = formatDate(locale, day)
  const t = getTranslate(locale)
  return place === 'page'
    ? [t('Page.situationAsOf', { date })]
    : phrase(t, 'Age.situation', { program: [program] }, { date })
}

type Place = 'page' | 'part'

/**
 * What stands on top of what tells of programmes: whose day's situation it is, and their age.
 * @param place `part` where more on the page tells of something else, so that each programme is named
 */
export const ageNotices = (
  context: AgeContext,
  docs: ProgramDoc[],
  place: Place = docs.length > 1 ? 'part' : 'page',
): Phrase[] =>
  docs
    .map((doc): Phrase => {
      const day = situation(context, doc, place)
      const age = ageSentence(context, doc)
      return day.length > 0 && age.length > 0 ? [...day, ' ', ...age] : [...day, ...age]
    })
    .filter((notice) => notice.length > 0)
