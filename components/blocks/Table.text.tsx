import { Runs } from '../ui/Runs'
import { textOptions, type TextBlockProps } from './text-options'

export const TableText = ({ block, t }: TextBlockProps<'table'>) => (
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
            <Runs content={head} {...textOptions(t)} />
          </th>
          {cells.map((cell, column) => (
            <td key={column}>
              <Runs content={cell} {...textOptions(t)} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
