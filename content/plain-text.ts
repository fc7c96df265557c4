// A page as plain text: what it says itself, piece by piece. Left out is what leads elsewhere or is asked of
// the reader, and what stands around the content. Pure.
import type { Block, Entry, Fact, Link, PageModel, Phrase, Section } from './page-models'
import { plainText } from './phrases'

/** The part of a page that is its own. */
export type Content = {
  lead?: string
  image?: PageModel['image']
  facts?: Fact[]
  sections: Section[]
}

const ofLink = ({ label, note }: Link): string => (note ? `${label} (${note})` : label)

const ofFact = ({ label, value }: Fact): string => `${label}: ${plainText(value)}`

const ofEntry = ({ title, facts, sentences, blocks }: Entry): string[] => [
  ofLink(title),
  ...facts.map(ofFact),
  ...sentences.map(plainText),
  ...blocks.flatMap(ofBlock),
]

const ofRow = (cells: Phrase[]): string => cells.map(plainText).join(', ')

const ofBlock = (block: Block): string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'notice':
      return [plainText(block.content)]
    case 'list':
      return block.items.map(plainText)
    case 'links':
      return block.items.map(ofLink)
    case 'facts':
      return block.rows.map(ofFact)
    case 'table':
      return [block.caption, block.columns.join(', '), ...block.rows.map(ofRow)]
    case 'entries':
      return block.items.flatMap(ofEntry)
    case 'timeline':
      return block.items.flatMap(({ name, planned, actual, outcome }) => [
        plainText(name),
        planned,
        actual,
        ...(outcome ? [plainText(outcome)] : []),
      ])
    case 'documents':
      return block.items.flatMap(({ link, description, remarks }) => [
        ofLink(link),
        ...(description ? [description.text] : []),
        ...remarks.map(plainText),
      ])
    case 'image':
      return [block.alt]
    case 'details':
      return [block.title, ...block.blocks.flatMap(ofBlock)]
    case 'query-form':
    case 'post-form':
    case 'problems':
    case 'hits':
    case 'status':
    case 'page-links':
      return []
    default:
      // A new block does not compile until it is handled here.
      return block satisfies never
  }
}

/** One piece on each line; the title is not among them. */
export const toPlainText = ({ lead, image, facts = [], sections }: Content): string =>
  [
    lead ?? '',
    ...facts.map(ofFact),
    ...sections.flatMap(({ title, blocks }) => [title ?? '', ...blocks.flatMap(ofBlock)]),
    // The beginning is what an answer shows of a page that is found by its title.
    ...(image ? ofBlock(image) : []),
  ]
    .map((piece) => piece.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
