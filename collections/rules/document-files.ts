// What the file of a document may be. Its bytes decide, never its name alone.
import { fileTypeFromBuffer } from 'file-type'
import { archiveNames } from './archive-names'
import { extensionOf, toFileName } from './file-names'

export type DocumentFileFault =
  | 'documentFileNotAllowed'
  | 'documentFileNotWhatItsNameSays'
  | 'documentFileHasMacros'
  | 'documentFileNotUtf8'
  | 'documentFileUnreadable'

type UploadedFile = { name: string; data: Buffer }
type PreparedFile = UploadedFile & { mimetype: string; size: number }

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

export const documentTypes: Record<string, string> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  odp: `${openDocument}.presentation`,
  csv: 'text/csv',
  txt: 'text/plain',
}

const isText = (extension: string) => documentTypes[extension]?.startsWith('text/')

/** Office keeps its macros in one file, LibreOffice in two folders. */
const isMacro = (name: string) => /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\//i.test(name)

const faultOfArchive = (data: Buffer): DocumentFileFault | undefined => {
  const names = archiveNames(data)
  if (!names) return 'documentFileUnreadable'
  return names.some(isMacro) ? 'documentFileHasMacros' : undefined
}

/** What ends too early: Payload would refuse it as well, in English. */
const isWholePdf = (data: Buffer) => /xref[^]*%%EOF/.test(data.subarray(-1024).toString('latin1'))

/** Code and markup that some program would run; also what is no text at all. */
const isNoPlainText = (text: string) =>
  /^\s*(<|#!|%PDF|\{\\rtf)|[\u0001-\u0008\u000b\u000e-\u001f]/.test(text)

const faultOfText = (data: Buffer): DocumentFileFault | undefined => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return 'documentFileNotUtf8'
  }
  if (text.includes('\u0000')) return 'documentFileNotUtf8'
  return isNoPlainText(text) ? 'documentFileNotWhatItsNameSays' : undefined
}

const faultOf = async (extension: string, data: Buffer): Promise<DocumentFileFault | undefined> => {
  if (!Object.hasOwn(documentTypes, extension)) return 'documentFileNotAllowed'
  if (isText(extension)) return faultOfText(data)
  const found = await fileTypeFromBuffer(data)
  if (found?.mime.includes('macroenabled')) return 'documentFileHasMacros'
  if (found?.mime !== documentTypes[extension]) return 'documentFileNotWhatItsNameSays'
  if (extension === 'pdf') return isWholePdf(data) ? undefined : 'documentFileUnreadable'
  return faultOfArchive(data)
}

/** The file under a name of its own and with the type of its bytes, or what is wrong with it. */
export const prepareDocumentFile = async ({
  name,
  data,
}: UploadedFile): Promise<PreparedFile | DocumentFileFault> => {
  const extension = extensionOf(name)
  const fault = data.length === 0 ? 'documentFileUnreadable' : await faultOf(extension, data)
  if (fault) return fault
  return {
    name: toFileName(name, extension, 'document'),
    data,
    mimetype: documentTypes[extension]!,
    size: data.length,
  }
}
