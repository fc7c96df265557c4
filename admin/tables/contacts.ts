import { formatDate } from '@/i18n/format'
import type { ContactPerson } from '@/payload-types'
import { findAsEditor, formAddress, type Editor } from '../editor'
import { idOf, toRow, type OverviewTable } from '../overview'

const appointmentIn = (person: ContactPerson, program: number | string) =>
  person.appointments?.find(
    ({ subject }) => subject.relationTo === 'programs' && idOf(subject.value) === program,
  )

/** Contact persons of a programme, a former one marked as such. */
export const contactsTable = async (
  editor: Editor,
  program: number | string,
): Promise<OverviewTable> => {
  const { say, locale } = editor
  const persons = await findAsEditor(editor, 'contact-persons', {}, 'family')
  const field = 'ContactPerson.appointments'
  return {
    title: say('ContactPerson.plural'),
    columns: [
      say('ContactPerson.singular'),
      say(`${field}.tenure.label`),
      say(`${field}.statedOn.label`),
    ],
    rows: persons.flatMap((person) => {
      const appointment = appointmentIn(person, program)
      if (!appointment) return []
      const { tenure, statedOn } = appointment
      return toRow(editor, 'contact-persons', person, [
        say(`${field}.tenure.options.${tenure}`),
        statedOn ? formatDate(locale, statedOn.slice(0, 10)) : say('Panels.notRecorded'),
      ])
    }),
    none: say('Panels.none.contacts'),
    add: {
      label: say('Panels.add.contact'),
      href: formAddress(editor, {
        collection: 'contact-persons',
        query: { program: String(program) },
      }),
    },
  }
}
