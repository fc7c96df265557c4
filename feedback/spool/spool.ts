// Where accepted feedback waits for the database: in files that are on disk before anybody is thanked.
import { makeFolder } from './durable-folder'
import { drainSegments, type Drained, type Take } from './drain'
import { lockFolder } from './folder-lock'
import { groupCommit } from './group-commit'
import { encodeLine } from './line'
import { listSegments, type Segment } from './segment'
import { SegmentWriter } from './segment-writer'
import type { Tell } from './spool-event'
import { makeTurns } from './turns'

const longestLine = 256 * 1024
const ordinarySegmentBytes = 1024 * 1024
/** The database may be on the same disk. */
const mostPendingBytes = 512 * ordinarySegmentBytes

export type Spool<Entry> = {
  /** Resolves when the entry is on disk. Rejects where the disk refuses it, and then it is not there. */
  append: (entry: Entry) => Promise<void>
  /** Bytes that wait to be handed over; 0 when the spool is empty. */
  pendingBytes: () => number
  /**
   * Hands entries over, oldest first, one at a time. After a crash some come twice, so `take` must know a key that
   * it has had. Never rejects; calls wait for each other.
   */
  drain: (take: Take<Entry>) => Promise<Drained>
  /** Waits for what is under way. */
  close: () => Promise<void>
}

type Options = { folder: string; tell: Tell; segmentBytes?: number }

const pendingOf = (segments: Segment[]) =>
  segments.reduce((sum, { size, drained }) => sum + size - drained, 0)

/** @throws SpoolInUse when another running process, or this one, has the folder open */
export const openSpool = async <Entry extends { key: string }>({
  folder,
  tell,
  segmentBytes = ordinarySegmentBytes,
}: Options): Promise<Spool<Entry>> => {
  await makeFolder(folder)
  const unlock = lockFolder(folder)
  const segments = await listSegments(folder).catch((error: unknown) => {
    unlock()
    throw error
  })
  const writer = new SegmentWriter({ folder, segments, tell, segmentBytes })
  const [onDisk, draining] = [makeTurns(), makeTurns()]
  const commits = groupCommit((lines) => onDisk(() => writer.write(lines)))
  let isClosing = false

  const retire = (segment: Segment) =>
    onDisk(async () => {
      const isDone = segment.drained >= segment.size
      if (isDone) await writer.remove(segment)
      return isDone
    })

  return {
    append: async (entry) => {
      const line = encodeLine(entry)
      if (isClosing) throw new Error('The feedback spool is closed.')
      if (line.length > longestLine) throw new RangeError('The entry is too long for the spool.')
      if (pendingOf(segments) > mostPendingBytes) throw new Error('The feedback spool is full.')
      return commits.add(line)
    },
    pendingBytes: () => pendingOf(segments),
    drain: (take) =>
      draining(() =>
        drainSegments({ folder, take, tell, segments, retire, isClosing: () => isClosing }),
      ),
    close: async () => {
      isClosing = true
      await commits.idle()
      await draining(() => onDisk(() => writer.close()))
      unlock()
    },
  }
}
