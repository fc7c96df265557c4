// The file of a document, for the public alone: one that no published language names is not here.
import 'server-only'
import { listDocuments, type StoredFile } from './documents'

/** What is known of a public file by its stored name; undefined where there is none. */
export const getDocumentFile = async (name: string): Promise<StoredFile | undefined> => {
  const documents = await listDocuments()
  return documents
    .flatMap(({ versions }) => Object.values(versions))
    .map(({ file }) => file)
    .find(({ filename }) => filename === name)
}

/** The name under which a reader saves the file: without the digits that keep it apart from others. */
export const readableName = ({ filename }: StoredFile): string =>
  filename.replace(/-[0-9a-f]{12}(?=\.[a-z]+$)/, '')
