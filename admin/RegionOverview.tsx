import type { UIFieldServerComponent } from 'payload'
import { toEditor } from './editor'
import { OverviewPanel, UnsavedPanel } from './OverviewPanel'
import { regionRolesTable } from './tables/themes'

export const RegionOverview: UIFieldServerComponent = async ({ id, req }) => {
  const editor = toEditor(req)
  const title = editor.say('CityRegion.overview.label')
  if (id === undefined)
    return <UnsavedPanel title={title} text={editor.say('Panels.unsaved.region')} />
  return (
    <OverviewPanel editor={editor} title={title} tables={[await regionRolesTable(editor, id)]} />
  )
}
