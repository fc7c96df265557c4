// How old the facts of a programme are, and how its pages say so.
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Program as ProgramDoc } from '@/payload-types'
import { toDay } from './days'
import { nameRun, type DirectoryRecord, type Id } from './directory'
import type { Phrase } from './page-models'
import { phrase, plainText } from './phrases'
import { idOf } from './relations'

export type Age = 'superseded' | 'ended' | 'outdated'

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
  if (periodEnd && periodEnd < today) return 'ended'
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

/** One sentence or two on the age of a programme, with its successor where one is public. */
export const ageSentence = (
  { locale, programs, today, outdatedAfter }: AgeContext,
  doc: ProgramDoc,
): Phrase => {
  const named = (id: Id | undefined) =>
    nameRun(
      locale,
      'programs',
      programs.find((record) => record.id === id),
    )
  const t = getTranslate(locale)
  const age = ageOf(doc, today, outdatedAfter)
  const program = named(doc.id)
  if (!age || !program) return []
  if (age === 'outdated') return [t('Age.outdated')]
  const { alone, followed } = sentences[age]
  const successor = named(idOf(doc.successor))
  return successor
    ? phrase(t, followed, { program: [program], successor: [successor] })
    : phrase(t, alone, { program: [program] })
}

/** What stands on top of a page that tells of programmes: whose day's situation it tells, and its age. */
export const ageNotices = (context: AgeContext, docs: ProgramDoc[]): Phrase[] => {
  const { locale } = context
  const notices = docs.map((doc): Phrase => {
    const day = toDay(doc.statusAsOf)
    const date = day && formatDate(locale, day)
    const situation = date ? [getTranslate(locale)('Page.situationAsOf', { date })] : []
    const age = ageSentence(context, doc)
    return situation.length > 0 && age.length > 0
      ? [...situation, ' ', ...age]
      : [...situation, ...age]
  })
  const isFirst = (notice: Phrase, at: number) =>
    notices.findIndex((other) => plainText(other) === plainText(notice)) === at
  return notices.filter((notice, at) => notice.length > 0 && isFirst(notice, at))
}
