import type { UIFieldServerComponent } from 'payload'
import { toEditor } from './editor'
import { OverviewPanel, UnsavedPanel } from './OverviewPanel'
import { contactsTable } from './tables/contacts'
import { fundingTable } from './tables/funding'
import { milestonesTable } from './tables/milestones'
import { themesTable } from './tables/themes'

export const ProgramOverview: UIFieldServerComponent = async ({ id, req }) => {
  const editor = toEditor(req)
  const title = editor.say('Program.overview.label')
  if (id === undefined)
    return <UnsavedPanel title={title} text={editor.say('Panels.unsaved.program')} />
  const tables = await Promise.all(
    [themesTable, fundingTable, milestonesTable, contactsTable].map((table) => table(editor, id)),
  )
  return <OverviewPanel editor={editor} title={title} tables={tables} />
}
