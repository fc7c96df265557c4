import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { DetailsText } from './Details.text'
import { DocumentsText } from './Documents.text'
import { EntriesText } from './Entries.text'
import { FactsText } from './Facts.text'
import { HitsText } from './Hits.text'
import { ImageText } from './Image.text'
import { PageLinksText } from './PageLinks.text'
import { PostFormText } from './PostForm.text'
import { ProblemsText } from './Problems.text'
import { QueryFormText } from './QueryForm.text'
import { textOptions, type TextBlockProps } from './text-options'
import { TableText } from './Table.text'
import { TimelineText } from './Timeline.text'

export const BlockText = ({ block, t, level }: TextBlockProps) => {
  const options = textOptions(t)
  switch (block.type) {
    case 'paragraph':
    case 'notice':
      return (
        <p>
          <Runs content={block.content} {...options} />
        </p>
      )
    case 'status':
      return (
        <p role="status">
          <Runs content={block.content} {...options} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <Runs content={block.content} {...options} />
        </Heading>
      )
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
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
        <ul>
          {block.items.map((link, index) => (
            <li key={index}>
              <PageLink link={link} {...options} />
            </li>
          ))}
        </ul>
      )
    case 'documents':
      return <DocumentsText block={block} t={t} level={level} />
    case 'image':
      return <ImageText block={block} t={t} />
    case 'facts':
      return <FactsText rows={block.rows} t={t} />
    case 'table':
      return <TableText block={block} t={t} level={level} />
    case 'entries':
      return <EntriesText block={block} t={t} level={level} />
    case 'timeline':
      return <TimelineText block={block} t={t} level={level} />
    case 'query-form':
      return <QueryFormText block={block} t={t} level={level} />
    case 'post-form':
      return <PostFormText block={block} t={t} level={level} />
    case 'problems':
      return <ProblemsText block={block} t={t} level={level} />
    case 'hits':
      return <HitsText block={block} t={t} level={level} />
    case 'details':
      return <DetailsText block={block} t={t} level={level} />
    case 'page-links':
      return <PageLinksText block={block} t={t} level={level} />
    default:
      console.warn('text rendering: skipped an unknown block', block satisfies never)
      return null
  }
}
