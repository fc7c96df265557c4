// Which records' documents tell something of a record.
import 'server-only'
import type { Id } from './directory'

export type RecordName = { collection: string; id: Id }

export const findDependents = async (collection: string, id: Id): Promise<RecordName[]> => [
  { collection, id },
]
