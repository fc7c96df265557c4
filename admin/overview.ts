import type { CollectionSlug } from 'payload'
import { formAddress, type Editor } from './editor'

/** One list of an overview: records with their facts, each leading to its form, and the way to a new one. */
export type OverviewTable = {
  title: string
  columns: string[]
  rows: { key: string; name: string; href: string; note?: string; cells: string[] }[]
  /** What is said in place of rows. */
  none: string
  add?: { label: string; href: string }
}

type Titled = { id: number | string; adminTitle?: string | null; _status?: string | null }

/** A record as a row: its title in words, never its id, and whether its newest version is a draft. */
export const toRow = (
  editor: Editor,
  collection: CollectionSlug,
  record: Titled,
  cells: string[],
): OverviewTable['rows'][number] => ({
  key: `${collection}-${record.id}`,
  name: record.adminTitle || editor.say('Panels.untitled'),
  href: formAddress(editor, { collection, id: record.id }),
  ...(record._status === 'draft' && { note: editor.say('Panels.draft') }),
  cells,
})

type Related = number | string | { id: number | string } | null | undefined

export const idOf = (related: Related): number | string | undefined =>
  typeof related === 'object' ? related?.id : related
