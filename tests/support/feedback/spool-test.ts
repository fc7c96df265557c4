// A spool in a folder of its own, and what it tells.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, jest } from '@jest/globals'
import { openSpool, type Spool } from '@/feedback/spool/spool'
import type { SpoolEvent } from '@/feedback/spool/spool-event'
import type { NumberedEntry } from './spool-entries'

// A disk that others use at the same time syncs slowly.
jest.setTimeout(120_000)

export const spoolTest = () => {
  let folder = ''
  let told: SpoolEvent[] = []
  const opened: Spool<NumberedEntry>[] = []

  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'julkisivu-spool-')), 'data', 'spool')
    told = []
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((spool) => spool.close()))
    rmSync(path.resolve(folder, '../..'), { recursive: true })
  })

  return {
    folder: () => folder,
    told: () => told.map(({ event }) => event),
    open: async (segmentBytes?: number) => {
      const tell = (event: SpoolEvent) => void told.push(event)
      const spool = await openSpool<NumberedEntry>({ folder, tell, segmentBytes })
      opened.push(spool)
      return spool
    },
  }
}

/** Takes all there is, in order. */
export const drained = async (spool: Spool<NumberedEntry>): Promise<NumberedEntry[]> => {
  const taken: NumberedEntry[] = []
  const { stoppedBy } = await spool.drain(async (entry) => void taken.push(entry))
  if (stoppedBy) throw stoppedBy.error
  return taken
}
