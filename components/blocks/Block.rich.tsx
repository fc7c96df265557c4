import { Runs } from '../ui/Runs'
import { DetailsRich } from './Details.rich'
import { DocumentsRich } from './Documents.rich'
import { EntriesRich } from './Entries.rich'
import { FactsRich } from './Facts.rich'
import { HitsRich } from './Hits.rich'
import { ImageRich } from './Image.rich'
import { LinksRich } from './Links.rich'
import { PageLinksRich } from './PageLinks.rich'
import { PostFormRich } from './PostForm.rich'
import { ProblemsRich } from './Problems.rich'
import { QueryFormRich } from './QueryForm.rich'
import { richOptions, type RichBlockProps } from './rich-options'
import { TableRich } from './Table.rich'
import { TimelineRich } from './Timeline.rich'

export const BlockRich = ({ block, ...rest }: RichBlockProps) => {
  const options = richOptions(rest.t)
  switch (block.type) {
    case 'paragraph':
      return (
        <p className="text">
          <Runs content={block.content} {...options} />
        </p>
      )
    case 'notice':
      return (
        <p className="notice">
          <Runs content={block.content} {...options} />
        </p>
      )
    case 'status':
      return (
        <p role="status" className="text status">
          <Runs content={block.content} {...options} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading className="subheading">
          <Runs content={block.content} {...options} />
        </Heading>
      )
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className="list">
          {block.items.map((item, index) => (
            <li key={index}>
              <Runs content={item} {...options} />
            </li>
          ))}
        </List>
      )
    }
    case 'links':
      return <LinksRich block={block} {...rest} />
    case 'documents':
      return <DocumentsRich block={block} {...rest} />
    case 'image':
      return <ImageRich block={block} loading="lazy" />
    case 'facts':
      return <FactsRich rows={block.rows} t={rest.t} locale={rest.locale} />
    case 'table':
      return <TableRich block={block} {...rest} />
    case 'entries':
      return <EntriesRich block={block} {...rest} />
    case 'timeline':
      return <TimelineRich block={block} {...rest} />
    case 'query-form':
      return <QueryFormRich block={block} {...rest} />
    case 'post-form':
      return <PostFormRich block={block} {...rest} />
    case 'problems':
      return <ProblemsRich block={block} {...rest} />
    case 'hits':
      return <HitsRich block={block} {...rest} />
    case 'details':
      return <DetailsRich block={block} {...rest} />
    case 'page-links':
      return <PageLinksRich block={block} {...rest} />
    default:
      console.warn('rich rendering: skipped an unknown block', block satisfies never)
      return null
  }
}
