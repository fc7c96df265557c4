// Promises and what became of them: planned day, actual day, outcome.
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import type { Milestone as MilestoneDoc } from '@/payload-types'
import { toDay } from '@/i18n/days'
import type { Event } from './page-models'
import type { Spoken } from './spoken'

/** A day as exact as it was promised: `2017`, `3/2017`, `5.2.2014`. */
const plannedWords = (locale: Locale, t: Translate, day: string, precision: string): string => {
  const [year = '', month = ''] = day.split('-')
  if (precision === 'year') return year
  if (precision === 'month') return t('Milestone.month', { month: String(Number(month)), year })
  return formatDate(locale, day)
}

export const toEvent = (
  locale: Locale,
  t: Translate,
  { doc, name, outcome }: Spoken<MilestoneDoc, 'name' | 'outcome'>,
): Event => {
  const planned = toDay(doc.plannedDate)
  const actual = toDay(doc.actualDate)
  return {
    name: name ? [name] : [],
    planned: planned
      ? t('Milestone.planned', { when: plannedWords(locale, t, planned, doc.plannedPrecision) })
      : t('Milestone.noPlan'),
    actual: actual
      ? t('Milestone.actual', { when: formatDate(locale, actual) })
      : t('Milestone.notRecorded'),
    happened: Boolean(actual),
    ...(outcome && { outcome: [outcome] }),
  }
}
