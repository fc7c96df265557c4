// The file of a document, for the public alone: one that no published language names is not here.
import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listDocuments, type StoredFile } from './documents'

const folder = () => path.resolve(process.env.DATA_DIR ?? './data', 'media', 'documents')

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** What is known of a public file by its stored name; undefined where there is none. */
export const getDocumentFile = async (name: string): Promise<StoredFile | undefined> => {
  const documents = await listDocuments()
  return documents
    .flatMap(({ versions }) => Object.values(versions))
    .map(({ file }) => file)
    .find(({ filename }) => filename === name)
}

/** The bytes of a public file; undefined where they are missing on the disk. */
export const readDocumentFile = async ({ filename }: StoredFile): Promise<Buffer | undefined> => {
  try {
    return await readFile(path.join(folder(), path.basename(filename)))
  } catch (error) {
    if (!isMissing(error)) throw error
    console.error(`document file ${filename} is missing on the disk`)
    return undefined
  }
}

/** The name under which a reader saves the file: without the digits that keep it apart from others. */
export const readableName = ({ filename }: StoredFile): string =>
  filename.replace(/-[0-9a-f]{12}(?=\.[a-z]+$)/, '')
