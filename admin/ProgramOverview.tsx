import { panelOrSentence } from './or-sentence'
import { OverviewPanel, SentencePanel } from './OverviewPanel'
import { contactsTable } from './tables/contacts'
import { fundingTable } from './tables/funding'
import { milestonesTable } from './tables/milestones'
import { themesTable } from './tables/themes'

export const ProgramOverview = panelOrSentence(
  'Program.overview.label',
  async (editor, title, { id }) => {
    if (id === undefined)
      return <SentencePanel title={title} text={editor.say('Panels.unsaved.program')} />
    const tables = await Promise.all(
      [themesTable, fundingTable, milestonesTable, contactsTable].map((table) => table(editor, id)),
    )
    return <OverviewPanel editor={editor} title={title} tables={tables} />
  },
)
