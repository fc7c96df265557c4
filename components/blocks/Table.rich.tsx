import { Runs } from '../ui/Runs'
import { richOptions, type RichBlockProps } from './rich-options'

export const TableRich = ({ block, t }: RichBlockProps<'table'>) => (
  <scroll-region role="region" aria-label={block.caption} tabIndex={0}>
    <table>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([head = [], ...cells], index) => (
          <tr key={index}>
            <th scope="row">
              <Runs content={head} {...richOptions(t)} />
            </th>
            {cells.map((cell, column) => (
              <td key={column}>
                <Runs content={cell} {...richOptions(t)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </scroll-region>
)
