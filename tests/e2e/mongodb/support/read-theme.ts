import { MongoClient, ObjectId } from 'mongodb'
import type { Stored } from '../../support/staff'
import { lookAt, type Found, type StoredTheme } from '../../faults/support/theme-saves'

type Theme = {
  name?: { fi?: string }
  participations?: { source?: string }[]
  sources?: { title?: string }[]
}

const toStored = (
  row: string,
  { name, participations = [], sources = [] }: Theme,
): StoredTheme => ({
  row,
  names: [name?.fi],
  participations: participations.map(({ source }) => source),
  sources: sources.map(({ title }) => title),
})

/** Reads what stands in the collections, past Payload. */
export const readTheme = async (url: string, id: Stored['id']): Promise<Found> => {
  const client = new MongoClient(url)
  try {
    const database = client.db()
    const theme = await database
      .collection<Theme>('themes')
      .findOne({ _id: new ObjectId(String(id)) })
    const versions = await database
      .collection<{ version: Theme }>('_themes_versions')
      .find({ parent: { $in: [id, new ObjectId(String(id))] } })
      .sort({ _id: 1 })
      .toArray()
    return lookAt(
      toStored(`themes ${id}`, theme ?? {}),
      versions.map(({ _id, version }) => toStored(`_themes_versions ${String(_id)}`, version)),
    )
  } finally {
    await client.close()
  }
}
