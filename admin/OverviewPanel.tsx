import { ColumnHeads } from './ColumnHeads'
import type { Editor } from './editor'
import type { OverviewTable } from './overview'
import './panels.css'

const Rows = ({ editor, table }: { editor: Editor; table: OverviewTable }) =>
  table.rows.length === 0 ? (
    <p>{table.none}</p>
  ) : (
    <table>
      <caption className="panel__hidden">{table.title}</caption>
      <ColumnHeads names={table.columns} />
      <tbody>
        {table.rows.map(({ key, name, href, note, cells }) => (
          <tr key={key}>
            <th scope="row">
              <a href={href}>{name}</a>
              {note && <span className="panel__note">{note}</span>}
            </th>
            {cells.map((cell, index) => (
              <td key={table.columns[index + 1]}>{cell || editor.say('Panels.notRecorded')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )

type Props = { editor: Editor; title: string; tables: OverviewTable[] }

/** What belongs to a record, one list under another. */
export const OverviewPanel = ({ editor, title, tables }: Props) => (
  <section className="panel" aria-label={title}>
    {tables.map((table) => (
      <section key={table.title} aria-label={table.title}>
        <div className="panel__head">
          <h2>{table.title}</h2>
          {table.add && <a href={table.add.href}>{table.add.label}</a>}
        </div>
        <Rows editor={editor} table={table} />
      </section>
    ))}
  </section>
)

/** In place of an overview: while there is no record that anything could belong to, or when reading failed. */
export const SentencePanel = ({ title, text }: { title: string; text: string }) => (
  <section className="panel" aria-label={title}>
    <p>{text}</p>
  </section>
)
