// Rows of feedback as a table (RFC 4180), for people with a spreadsheet.
import { stringify } from 'csv-stringify/sync'

/**
 * A spreadsheet that divides by another sign than the file does would begin a cell in the middle of a text: there
 * too nothing may look like a formula (OWASP, CSV injection).
 */
const defused = (cell: string) =>
  cell.replace(/([,;\t\n\r]["']*)(?=[=+@\uff1d\uff0b\uff20]|[-\uff0d]\S)/g, "$1'")

/**
 * A byte order mark tells Excel that this is UTF-8; Excel in Finland divides by semicolons. A cell that would be a
 * formula begins with an apostrophe.
 */
export const toCsv = (columns: string[], rows: string[][]): string =>
  stringify(
    rows.map((row) => row.map(defused)),
    {
      header: true,
      columns,
      bom: true,
      delimiter: ';',
      escape_formulas: true,
      // Left to itself, the library quotes no cell for a line break that is not Windows's.
      quoted: true,
      record_delimiter: 'windows',
    },
  )
