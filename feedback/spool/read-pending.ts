// What earlier processes left in the spool, to look at before it is handed over.
import { linesOf } from './drain'
import { decodeLine } from './line'
import { listSegments, readPending } from './segment'

/** Entries oldest first. To be called by whoever has the spool open, before anything is added. */
export async function* pendingEntries<Entry>(folder: string): AsyncGenerator<Entry> {
  for (const segment of await listSegments(folder)) {
    for (const line of linesOf(await readPending(segment))) {
      const entry = decodeLine<Entry>(line)
      if (entry) yield entry
    }
  }
}
