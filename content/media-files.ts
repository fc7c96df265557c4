// Files of pictures, for the public alone: drafts and the trash have no file here.
import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { cached } from '@/cache/cached'
import { listTag } from '@/cache/tags'
import { defaultLocale } from '@/i18n/routing'
import { findPublished } from './payload-client'

type StoredFile = { filename?: string | null; mimeType?: string | null }

/** Every public file with its type: one table, so that unknown names leave nothing in the cache. */
const listFiles = cached(
  'media-files',
  async (): Promise<Record<string, string>> => {
    const docs = await findPublished('media', defaultLocale)
    const files = docs.flatMap((doc): StoredFile[] => [doc, ...Object.values(doc.sizes ?? {})])
    return Object.fromEntries(
      files.flatMap(({ filename, mimeType }) =>
        filename && mimeType ? [[filename, mimeType]] : [],
      ),
    )
  },
  () => [listTag('media')],
)

const folder = () => path.resolve(process.env.DATA_DIR ?? './data', 'media')

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** A public file by its name; undefined where there is none. */
export const getMediaFile = async (
  name: string,
): Promise<{ type: string; bytes: Buffer } | undefined> => {
  const files = await listFiles()
  const type = Object.hasOwn(files, name) ? files[name] : undefined
  if (!type) return undefined
  try {
    return { type, bytes: await readFile(path.join(folder(), path.basename(name))) }
  } catch (error) {
    if (!isMissing(error)) throw error
    console.error(`media file ${name} is missing on the disk`)
    return undefined
  }
}
