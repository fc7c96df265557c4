// Hands entries over, oldest first.
import { decodeLine, lineBreak } from './line'
import { parkEntry, parkLine } from './parked'
import { readPending, type Segment } from './segment'
import type { Tell } from './spool-event'

/** @throws Poison of an entry that can never be taken, anything else when none can be taken now */
export type Take<Entry> = (entry: Entry) => Promise<void>

export type Drained = {
  taken: number
  parked: number
  /** Why entries are still pending. */
  stoppedBy?: { error: unknown }
}

type Options<Entry> = {
  folder: string
  take: Take<Entry>
  tell: Tell
  segments: Segment[]
  /** Removes a segment, or answers false where lines were added meanwhile. */
  retire: (segment: Segment) => Promise<boolean>
  isClosing: () => boolean
}

/** Lines with their breaks; the last may have none. */
export function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(lineBreak, start)
    const next = end === -1 ? bytes.length : end + 1
    yield bytes.subarray(start, next)
    start = next
  }
}

// Bundles of Next may each have a class Poison of their own.
const isPoison = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'Poison'

const handOver = async <Entry extends { key: string }>(
  line: Buffer,
  { folder, take, tell }: Options<Entry>,
): Promise<'taken' | 'parked'> => {
  const entry = decodeLine<Entry>(line)
  if (!entry) {
    tell({ event: 'line-damaged', file: await parkLine(folder, line) })
    return 'parked'
  }
  try {
    await take(entry)
    return 'taken'
  } catch (error) {
    if (!isPoison(error)) throw error
    const file = await parkEntry(folder, entry, error.message)
    tell({ event: 'entry-parked', key: entry.key, file })
    return 'parked'
  }
}

/** Until all is handed over, an entry cannot be, or the spool is closed. Never rejects. */
export const drainSegments = async <Entry extends { key: string }>(
  options: Options<Entry>,
): Promise<Drained> => {
  const { segments, retire, isClosing } = options
  const drained: Drained = { taken: 0, parked: 0 }
  try {
    for (let segment = segments[0]; segment; segment = segments[0]) {
      // Lines are added meanwhile.
      const { file, size, drained: start } = segment
      const pending = await readPending(segment)
      for (const line of linesOf(pending)) {
        if (isClosing()) return drained
        drained[await handOver(line, options)] += 1
        segment.drained += line.length
      }
      const bytes = size - start - pending.length
      if (bytes > 0) options.tell({ event: 'entries-lost', file, bytes })
      segment.drained = size
      await retire(segment)
    }
  } catch (error) {
    drained.stoppedBy = { error }
  }
  return drained
}
