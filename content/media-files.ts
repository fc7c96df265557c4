// Files of pictures, for the public alone: drafts and the trash have no file here.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag } from '@/cache/tags'
import { defaultLocale } from '@/i18n/routing'
import { findPublished } from './payload-client'
import { openStoredFile, type OpenedFile } from './stored-files'

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

/** A public file by its name; undefined where there is none. */
export const getMediaFile = async (
  name: string,
): Promise<(OpenedFile & { type: string }) | undefined> => {
  const files = await listFiles()
  const type = Object.hasOwn(files, name) ? files[name] : undefined
  const file = type && (await openStoredFile(name))
  return file ? { ...file, type } : undefined
}
