// Carries every record of a portal from one database to the other, and reads it back to compare.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { pagesOf } from '../pages-of'
import { idTranslator } from './ids'
import { partsOf, type Part } from './parts'
import { makeSum, type Sum } from './sums'

type Data = Record<string, unknown>
type Progress = (done: number, all: number) => void

/** By the driver, since Mongoose would stamp today's dates; it only brings values to their types. */
const insert = async (model: ReturnType<Part['model']>, records: Data[]) => {
  const typed = records.map((record) => new model(record, undefined, { defaults: false }))
  for (const one of typed) await one.validate()
  await model.collection.insertMany(typed.map((one) => one.toBSON()))
}

/** As the adapter gives a record back: its id under `id`. */
const asRead = ({ _id, ...record }: Data) => ({ ...record, id: _id })

const count = async (source: Payload, parts: Part[]) => {
  let all = 0
  for (const part of parts) all += (await part.read(source, 1)).totalDocs
  return all
}

export type Moved = Record<string, Sum>

/**
 * Records are written as they are, past Payload's own operations: those would hash passwords again and
 * stamp today's dates.
 * @throws when something reads back otherwise than it was written
 */
export const movePortal = async (
  source: Payload,
  target: Payload,
  onProgress: Progress,
): Promise<Moved> => {
  const mongo = target.db as unknown as MongooseAdapter
  const translate = idTranslator(target)
  const parts = partsOf(source)
  const all = await count(source, parts)
  let done = 0
  const moved: Moved = {}
  for (const part of parts) {
    const model = part.model(mongo)
    const written = makeSum()
    for await (const docs of pagesOf((page) => part.read(source, page))) {
      const records = docs.map((doc) => part.finish(translate(part.fields, doc), doc))
      for (const record of records) delete record.id
      await insert(model, records)
      for (const record of records) written.add(asRead(record))
      done += docs.length
      onProgress(done, all)
    }
    const found = makeSum()
    for await (const docs of pagesOf((page) => part.readBack(target, page))) {
      for (const doc of docs) found.add(doc as Data & { id: unknown })
    }
    const unlike = written.firstUnlike(found.digests)
    if (unlike) {
      throw new Error(`"${part.name}" reads back otherwise than written, first ${unlike}.`)
    }
    moved[part.name] = written.end()
  }
  return moved
}
