import { panelOrSentence } from './or-sentence'
import { OverviewPanel, SentencePanel } from './OverviewPanel'
import { regionRolesTable } from './tables/themes'

export const RegionOverview = panelOrSentence(
  'CityRegion.overview.label',
  async (editor, title, { id }) => {
    if (id === undefined)
      return <SentencePanel title={title} text={editor.say('Panels.unsaved.region')} />
    return (
      <OverviewPanel editor={editor} title={title} tables={[await regionRolesTable(editor, id)]} />
    )
  },
)
