import { formatDate } from '@/i18n/format'
import type { Milestone } from '@/payload-types'
import { findAsEditor, formAddress, type Editor } from '../editor'
import { toRow, type OverviewTable } from '../overview'

/** A planned day as exact as it was promised: `2017`, `3/2017`, `5.2.2014`. */
const plannedWords = (
  { locale, t }: Editor,
  { plannedDate, plannedPrecision }: Milestone,
): string => {
  const day = plannedDate?.slice(0, 10)
  if (!day) return ''
  const [year = '', month = ''] = day.split('-')
  if (plannedPrecision === 'year') return year
  if (plannedPrecision === 'month')
    return t('Milestone.month', { month: String(Number(month)), year })
  return formatDate(locale, day)
}

/** What a programme promised for which time, and what became of it. */
export const milestonesTable = async (
  editor: Editor,
  program: number | string,
): Promise<OverviewTable> => {
  const { say, locale } = editor
  const ofProgram = { program: { equals: program } }
  const milestones = await findAsEditor(editor, 'milestones', ofProgram, 'plannedDate')
  return {
    title: say('Milestone.plural'),
    columns: [
      say('Milestone.singular'),
      say('Milestone.plannedDate.label'),
      say('Milestone.actualDate.label'),
    ],
    rows: milestones.map((milestone) =>
      toRow(editor, 'milestones', milestone, [
        plannedWords(editor, milestone) || say('Panels.notRecorded'),
        milestone.actualDate
          ? formatDate(locale, milestone.actualDate.slice(0, 10))
          : say('Panels.notRecorded'),
      ]),
    ),
    none: say('Panels.none.milestones'),
    add: {
      label: say('Panels.add.milestone'),
      href: formAddress(editor, { collection: 'milestones', query: { program: String(program) } }),
    },
  }
}
