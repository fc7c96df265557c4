// Folders whose names outlive a power cut: a new name in a folder is on disk only after the folder is synced.
import { chmod, mkdir, open } from 'node:fs/promises'
import path from 'node:path'

export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder for the server's own eyes, and whatever is missing above it. */
export const makeFolder = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = path.dirname(made))
    await syncFolder(path.dirname(made))
}
