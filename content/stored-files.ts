// Files that lie on the disk under a name of our own making.
import 'server-only'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

export type OpenedFile = { size: number; read: () => ReadableStream<Uint8Array> }

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * A file in the folder of uploads, read while it is sent: many slow readers hold little memory.
 * @param within folders below that of pictures
 * @returns size in bytes and a way to read it; undefined where it is missing
 */
export const openStoredFile = async (
  name: string,
  ...within: string[]
): Promise<OpenedFile | undefined> => {
  const folder = path.resolve(process.env.DATA_DIR ?? './data', 'media', ...within)
  const file = path.join(folder, path.basename(name))
  try {
    const { size } = await stat(file)
    return {
      size,
      read: () => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>,
    }
  } catch (error) {
    if (!isMissing(error)) throw error
    console.error(`file ${name} is missing on the disk`)
    return undefined
  }
}
