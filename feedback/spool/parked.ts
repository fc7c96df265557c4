// What cannot be handed over is kept aside for a person to look at. The same thing kept twice is one file.
import { createHash } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder, syncFolder } from './durable-folder'

export const parkedFolder = (folder: string): string => path.join(folder, 'parked')

const keep = async (folder: string, name: string, bytes: Buffer | string): Promise<string> => {
  const parked = parkedFolder(folder)
  await makeFolder(parked)
  const file = path.join(parked, name)
  const handle = await open(`${file}.part`, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.part`, file)
  await syncFolder(parked)
  return file
}

/** @returns the file, when it is on disk */
export const parkEntry = (
  folder: string,
  entry: { key: string },
  reason: string,
): Promise<string> => {
  const parkedAt = new Date().toISOString()
  const json = JSON.stringify({ parkedAt, reason, entry }, null, 2)
  return keep(folder, `${encodeURIComponent(entry.key)}.json`, `${json}\n`)
}

export const parkLine = (folder: string, line: Buffer): Promise<string> => {
  const hash = createHash('sha256').update(line).digest('hex')
  return keep(folder, `damaged-${hash.slice(0, 16)}.line`, line)
}
