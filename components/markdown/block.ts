import type { Block, Entry, Fact } from '@/content/page-models'
import { toTextPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { askedLines, fieldLines } from './fields'
import { hitsText } from './hits'
import { imageText, linkText, phraseText } from './inline'

const heading = (level: number, text: string) => `${'#'.repeat(Math.min(level, 6))} ${text}`

export const factLines = (rows: Fact[], t: Translate): string =>
  rows.map(({ label, value }) => `- ${label}: ${phraseText(value, t)}`).join('\n')

const entryText = (entry: Entry, t: Translate, level: number): string[] => [
  heading(level, linkText(entry.title, t)),
  ...(entry.facts.length > 0 ? [factLines(entry.facts, t)] : []),
  ...(entry.sentences.length > 0
    ? [entry.sentences.map((sentence) => phraseText(sentence, t)).join(' ')]
    : []),
  ...entry.blocks.flatMap((block) => blockText(block, t, level + 1)),
]

const tableRow = (cells: string[]) => `| ${cells.join(' | ')} |`

/** Paragraphs of Markdown for a block. @param level heading level of entries inside the block */
export const blockText = (block: Block, t: Translate, level: number): string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'notice':
    case 'status':
      return [phraseText(block.content, t)]
    case 'heading':
      return [heading(block.level, phraseText(block.content, t))]
    case 'list':
      return [
        block.items
          .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${phraseText(item, t)}`)
          .join('\n'),
      ]
    case 'links':
      return [block.items.map((link) => `- ${linkText(link, t)}`).join('\n')]
    case 'image':
      return [imageText(block), ...(block.credit ? [phraseText([block.credit], t)] : [])]
    case 'documents':
      return [
        block.items
          .map(({ link, description, remarks }) => {
            const beside = [...(description ? [[description]] : []), ...remarks]
            return [
              `- ${linkText(link, t)}`,
              ...beside.map((content) => `  ${phraseText(content, t)}`),
            ].join('\n\n')
          })
          .join('\n'),
      ]
    case 'facts':
      return [factLines(block.rows, t)]
    case 'table':
      return [
        `${block.caption}:`,
        [
          tableRow(block.columns),
          tableRow(block.columns.map(() => '---')),
          ...block.rows.map((row) => tableRow(row.map((cell) => phraseText(cell, t)))),
        ].join('\n'),
      ]
    case 'entries':
      return block.items.flatMap((entry) => entryText(entry, t, level))
    case 'timeline':
      return [
        block.items
          .map(({ name, planned, actual, outcome }) =>
            [
              `- ${phraseText(name, t)}. ${planned}. ${actual}.`,
              ...(outcome ? [phraseText(outcome, t)] : []),
            ].join(' '),
          )
          .join('\n'),
      ]
    case 'query-form':
      return [block.fields.flatMap((field) => fieldLines(field, block.action, t)).join('\n')]
    case 'post-form':
      return [
        block.fields.flatMap((field) => askedLines(field, t)).join('\n'),
        `${t('Form.elsewhere')}:`,
        [
          `- [${t('Site.mainVersion')}](${block.action.href})`,
          `- [${t('Site.textVersion')}](${toTextPath(block.action.href)})`,
        ].join('\n'),
      ]
    case 'problems':
      return [block.items.map(({ text }) => `- ${phraseText([text], t)}`).join('\n')]
    case 'hits':
      return [hitsText(block, t)]
    case 'details':
      return [
        heading(level, block.title),
        ...block.blocks.flatMap((inner) => blockText(inner, t, level + 1)),
      ]
    case 'page-links':
      return [
        `${block.name}:`,
        [block.previous, ...block.pages, block.next]
          .flatMap((link) => (link ? `- ${linkText(link, t)}` : []))
          .join('\n'),
      ]
    default:
      console.warn('markdown: skipped an unknown block', block satisfies never)
      return []
  }
}
