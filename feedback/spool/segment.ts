// A segment: a file of lines in the order in which they came.
import { open, readdir, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from './durable-folder'

export type Segment = {
  file: string
  /** So many bytes are acknowledged. What follows them was refused or torn, and does not count. */
  size: number
  /** So many of them have been handed over. */
  drained: number
}

const pattern = /^\d{12}\.spool$/

export const segmentFile = (folder: string, number: number): string =>
  path.join(folder, `${String(number).padStart(12, '0')}.spool`)

export const segmentNumber = (file: string): number => parseInt(path.basename(file), 10)

/** What earlier processes left, oldest first. */
export const listSegments = async (folder: string): Promise<Segment[]> => {
  const names = (await readdir(folder)).filter((name) => pattern.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name)
      return { file, size: (await stat(file)).size, drained: 0 }
    }),
  )
}

/** A new file whose name is on disk. */
export const createSegment = async (file: string): Promise<FileHandle> => {
  const handle = await open(file, 'wx', 0o600)
  try {
    await syncFolder(path.dirname(file))
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

const openIfThere = (file: string, flags: string) =>
  open(file, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })

/** Acknowledged lines that have not been handed over; fewer where somebody has taken bytes or the file away. */
export const readPending = async ({ file, size, drained }: Segment): Promise<Buffer> => {
  const handle = size > drained ? await openIfThere(file, 'r') : undefined
  if (!handle) return Buffer.alloc(0)
  try {
    const bytes = Buffer.alloc(size - drained)
    let end = 0
    for (let read = 1; read > 0 && end < bytes.length; end += read)
      read = (await handle.read(bytes, end, bytes.length - end, drained + end)).bytesRead
    return bytes.subarray(0, end)
  } finally {
    await handle.close()
  }
}

/** Takes off what was refused, so that no later start sees it. */
export const cutBack = async ({ file, size }: Segment): Promise<void> => {
  const handle = await openIfThere(file, 'r+')
  if (!handle) return
  try {
    await handle.truncate(size)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
