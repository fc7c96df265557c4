// Feedback as a file for spreadsheets.
import 'server-only'
import { toCsv } from '@/feedback/rules/csv-export'

type Table<Row, Column extends string> = {
  pages: AsyncIterable<Row[]>
  columns: readonly Column[]
  cell: (message: Row, column: Column) => string
  /** Words of the admin. */
  say: (path: string) => string
}

/** @returns CSV with a heading, a row for each message */
export const feedbackTable = async <Row, Column extends string>({
  pages,
  columns,
  cell,
  say,
}: Table<Row, Column>): Promise<string> => {
  const rows: string[][] = []
  for await (const messages of pages)
    for (const message of messages) rows.push(columns.map((column) => cell(message, column)))
  return toCsv(
    columns.map((column) => say(`Feedback.${column}.label`)),
    rows,
  )
}
