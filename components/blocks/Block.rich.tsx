import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { EntriesRich } from './Entries.rich'
import { FactsRich } from './Facts.rich'
import { ImageRich } from './Image.rich'
import { richOptions, type RichBlockProps } from './rich-options'
import { TableRich } from './Table.rich'
import { TimelineRich } from './Timeline.rich'

export const BlockRich = ({ block, t, level }: RichBlockProps) => {
  const options = richOptions(t)
  switch (block.type) {
    case 'paragraph':
      return (
        <p className="my-3 max-w-[70ch]">
          <Runs content={block.content} {...options} />
        </p>
      )
    case 'notice':
      return (
        <p className="notice">
          <Runs content={block.content} {...options} />
        </p>
      )
    case 'heading': {
      const Heading = block.level === 3 ? 'h3' : 'h4'
      return (
        <Heading className="mt-6 mb-2 text-xl font-semibold">
          <Runs content={block.content} {...options} />
        </Heading>
      )
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List
          className={`my-3 max-w-[70ch] space-y-2 pl-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}
        >
          {block.items.map((item, index) => (
            <li key={index}>
              <Runs content={item} {...options} />
            </li>
          ))}
        </List>
      )
    }
    case 'links':
      return (
        <ul className="my-3 grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-2">
          {block.items.map((link, index) => (
            <li key={index} className="min-w-0">
              <PageLink link={link} {...options} />
            </li>
          ))}
        </ul>
      )
    case 'image':
      return <ImageRich block={block} />
    case 'facts':
      return <FactsRich rows={block.rows} t={t} />
    case 'table':
      return <TableRich block={block} t={t} level={level} />
    case 'entries':
      return <EntriesRich block={block} t={t} level={level} />
    case 'timeline':
      return <TimelineRich block={block} t={t} level={level} />
    default:
      console.warn('rich rendering: skipped an unknown block', block satisfies never)
      return null
  }
}
