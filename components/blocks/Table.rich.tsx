import { Runs } from '../ui/Runs'
import { richOptions, type RichBlockProps } from './rich-options'

export const TableRich = ({ block, t }: RichBlockProps<'table'>) => (
  <div className="my-4 overflow-x-auto" role="region" aria-label={block.caption} tabIndex={0}>
    <table className="w-full border-collapse text-left">
      <caption className="mb-2 text-left text-sm text-muted">{block.caption}</caption>
      <thead>
        <tr className="border-b-2 border-line">
          {block.columns.map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 align-bottom font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([head = [], ...cells], index) => (
          <tr key={index} className="border-b border-line">
            <th scope="row" className="py-2 pr-4 font-normal">
              <Runs content={head} {...richOptions(t)} />
            </th>
            {cells.map((cell, column) => (
              <td key={column} className="py-2 pr-4">
                <Runs content={cell} {...richOptions(t)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
