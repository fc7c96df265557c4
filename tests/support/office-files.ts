// Small files of the kinds that a ministry publishes, made here so that nothing of anybody's is in the tests.
import { crc32 } from 'node:zlib'

const header = (signature: string, fields: number[][]) =>
  Buffer.concat([
    Buffer.from(signature, 'latin1'),
    ...fields.map(([value = 0, bytes = 2]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  ])

/** A ZIP archive of uncompressed files. */
export const zipOf = (files: Record<string, string>) => {
  const parts: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)]
    const about = [[0], [0], [0], [0], [crc32(data), 4], [data.length, 4], [data.length, 4]]
    const local = header('PK\u0003\u0004', [[20], ...about, [path.length], [0]])
    table.push(
      header('PK\u0001\u0002', [
        [20],
        [20],
        ...about,
        [path.length],
        [0],
        [0],
        [0],
        [0],
        [0, 4],
        [offset, 4],
      ]),
      path,
    )
    parts.push(local, path, data)
    offset += local.length + path.length + data.length
  }
  const count = Object.keys(files).length
  const size = table.reduce((sum, part) => sum + part.length, 0)
  const end = header('PK\u0005\u0006', [[0], [0], [count], [count], [size, 4], [offset, 4], [0]])
  return Buffer.concat([...parts, ...table, end])
}

const contentTypes = (type: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${type}.main+xml"/></Types>`

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const docx = (more: Record<string, string> = {}) =>
  zipOf({ '[Content_Types].xml': contentTypes(word), 'word/document.xml': '<w/>', ...more })

export const xlsx = () =>
  zipOf({ '[Content_Types].xml': contentTypes(excel), 'xl/workbook.xml': '<x/>' })

/** A file of Word that says itself that it has macros. */
export const docm = () =>
  zipOf({
    '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled'),
    'word/document.xml': '<w/>',
  })

export const odt = (more: Record<string, string> = {}) =>
  zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>', ...more })

export const pdf = (words = 'Hello') =>
  Buffer.from(
    [
      '%PDF-1.7',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj',
      `% ${words}`,
      'trailer <</Root 1 0 R>>',
      'startxref',
      '0',
      '%%EOF',
      '',
    ].join('\n'),
  )
