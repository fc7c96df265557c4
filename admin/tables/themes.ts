import type { CityRegion, Theme } from '@/payload-types'
import { findAsEditor, formAddress, type Editor } from '../editor'
import { idOf, toRow, type OverviewTable } from '../overview'

type Id = number | string
type Role = 'lead' | 'partner'

const namesIn = (theme: Theme, role: Role, regions: CityRegion[]): string[] =>
  (theme.participations ?? [])
    .filter((participation) => participation.role === role)
    .flatMap(({ region }) => regions.find(({ id }) => id === idOf(region))?.adminTitle ?? [])

/** Themes of a programme with who leads and who takes part. */
export const themesTable = async (editor: Editor, program: Id): Promise<OverviewTable> => {
  const { say, t } = editor
  const [themes, regions] = await Promise.all([
    findAsEditor(editor, 'themes', { program: { equals: program } }, 'order'),
    findAsEditor(editor, 'city-regions'),
  ])
  const words = (theme: Theme, role: Role, none: string) =>
    namesIn(theme, role, regions).join(', ') || none
  return {
    title: say('Theme.plural'),
    columns: [say('Theme.singular'), t('Theme.facts.lead'), t('Theme.facts.partners')],
    rows: themes.map((theme) =>
      toRow(editor, 'themes', theme, [
        words(theme, 'lead', ''),
        words(theme, 'partner', say('Panels.noPartner')),
      ]),
    ),
    none: say('Panels.none.themes'),
    add: {
      label: say('Panels.add.theme'),
      href: formAddress(editor, { collection: 'themes', query: { program: String(program) } }),
    },
  }
}

/** What a city region does: its themes, each with the region's role. */
export const regionRolesTable = async (editor: Editor, region: Id): Promise<OverviewTable> => {
  const { say } = editor
  const [themes, programs] = await Promise.all([
    findAsEditor(editor, 'themes', { 'participations.region': { equals: region } }, 'order'),
    findAsEditor(editor, 'programs'),
  ])
  return {
    title: say('Panels.roles'),
    columns: [
      say('Theme.singular'),
      say('Theme.participations.role.label'),
      say('Program.singular'),
    ],
    rows: themes.map((theme) => {
      const role = theme.participations?.find((row) => idOf(row.region) === region)?.role
      const program = programs.find(({ id }) => id === idOf(theme.program))
      return toRow(editor, 'themes', theme, [
        role ? say(`Theme.participations.role.options.${role}`) : '',
        program?.adminTitle ?? '',
      ])
    }),
    none: say('Panels.none.roles'),
  }
}
