// The facts panel of a programme, and the sentence that tells its status with the day it was true.
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { MessageKey, Translate } from '@/i18n/translator'
import type { Program as ProgramDoc, Theme as ThemeDoc } from '@/payload-types'
import { toDay } from '@/i18n/days'
import { nameRun, type DirectoryRecord } from './directory'
import { totalSentences, type Funding } from './funding'
import { bodiesIn } from './governance'
import type { Fact, Phrase } from './page-models'
import { countRegions } from './participations'
import { joined } from './phrases'
import { idOf } from './relations'

export type ProgramParts = {
  locale: Locale
  t: Translate
  doc: ProgramDoc
  themes: ThemeDoc[]
  funding: Funding[]
  organizations: DirectoryRecord[]
  regions: DirectoryRecord[]
  programs: DirectoryRecord[]
}

export const statusWords = (locale: Locale, t: Translate, doc: ProgramDoc): string => {
  const status = t(`Program.statuses.${doc.status}` as MessageKey)
  const asOf = toDay(doc.statusAsOf)
  return asOf ? t('Program.statusAsOf', { status, date: formatDate(locale, asOf) }) : status
}

export const periodWords = (locale: Locale, t: Translate, doc: ProgramDoc): string => {
  const [from, to] = [toDay(doc.periodStart), toDay(doc.periodEnd)]
  if (from && to) {
    return t('Program.periodFromTo', { from: formatDate(locale, from), to: formatDate(locale, to) })
  }
  if (from) return t('Program.periodFrom', { from: formatDate(locale, from) })
  if (to) return t('Program.periodTo', { to: formatDate(locale, to) })
  return t('Program.periodUnknown')
}

export const programFacts = (parts: ProgramParts): Fact[] => {
  const { locale, t, doc, themes, organizations, programs } = parts
  const owners = bodiesIn(locale, doc, 'owner', organizations)
  const leads = bodiesIn(locale, doc, 'operativeLead', organizations)
  const money = totalSentences(parts, parts.funding)
  const counts = countRegions(themes)
  const fact = (label: MessageKey, value: Phrase, values = {}): Fact[] =>
    value.length > 0 ? [{ label: t(label, values), value }] : []
  const other = (label: MessageKey, relation: ProgramDoc['successor']) => {
    const run = nameRun(
      locale,
      'programs',
      programs.find(({ id }) => id === idOf(relation)),
    )
    return fact(label, run ? [run] : [])
  }
  return [
    ...fact('Program.facts.owner', joined(locale, owners), { count: owners.length }),
    ...fact('Program.facts.status', [statusWords(locale, t, doc)]),
    ...fact('Program.facts.period', [periodWords(locale, t, doc)]),
    ...fact('Program.facts.operativeLead', joined(locale, leads)),
    ...(themes.length > 0
      ? fact('Program.facts.extent', [
          t('Program.extent', { themes: themes.length, regions: counts.leads + counts.others }),
        ])
      : []),
    ...fact('Program.facts.money', money.length > 0 ? [money.join(' ')] : []),
    ...other('Program.facts.predecessor', doc.predecessor),
    ...other('Program.facts.successor', doc.successor),
  ]
}
