// Everything that a page-model says, as the strings that each rendering must hold.
import type { Block, Entry, Fact, FormField, Link, PageModel, Phrase } from '@/content/page-models'

const ofPhrase = (phrase: Phrase): string[] =>
  phrase.map((run) => (typeof run === 'string' ? run : run.text).trim()).filter(Boolean)

const ofFacts = (rows: Fact[]) => rows.flatMap(({ label, value }) => [label, ...ofPhrase(value)])

const ofLink = ({ label, marked, note, to }: Link) => [
  ...(marked ? ofPhrase(marked) : [label]),
  ...(note ? [note] : []),
  ...(to?.file?.words ? [to.file.words] : []),
]

const adviceOf = ({ hint, problem }: { hint?: string; problem?: string }) =>
  [hint, problem].filter((words) => words !== undefined)

const ofField = (field: FormField): string[] => {
  switch (field.type) {
    case 'choice':
    case 'checks':
      return [field.label, ...field.options.map(({ label }) => label)]
    case 'group':
      return [field.label, ...field.fields.flatMap(ofField)]
    case 'range':
      return [field.label, field.from.label, field.to.label, ...adviceOf(field)]
    case 'radios':
      return [field.label, ...field.options.map(({ label }) => label), ...adviceOf(field)]
    case 'area':
    case 'text':
      return [field.label, ...adviceOf(field)]
  }
}

const ofEntry = ({ title, facts, sentences, blocks }: Entry): string[] => [
  ...ofLink(title),
  ...ofFacts(facts),
  ...sentences.flatMap(ofPhrase),
  ...blocks.flatMap(ofBlock),
]

const ofBlock = (block: Block): string[] => {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(ofPhrase)
    case 'links':
      return block.items.flatMap(ofLink)
    case 'facts':
      return ofFacts(block.rows)
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat().flatMap(ofPhrase)]
    case 'entries':
      return block.items.flatMap(ofEntry)
    case 'timeline':
      return block.items.flatMap(({ name, planned, actual, outcome = [] }) => [
        ...ofPhrase(name),
        planned,
        actual,
        ...ofPhrase(outcome),
      ])
    case 'documents':
      return block.items.flatMap(({ link, description, remarks }) => [
        ...ofLink(link),
        ...(description ? [description.text] : []),
        ...remarks.flatMap(ofPhrase),
      ])
    case 'image':
      return [...(block.decorative ? [] : [block.alt]), ...(block.credit ? [block.credit] : [])]
    case 'query-form':
    case 'post-form':
      return block.fields.flatMap(ofField)
    case 'problems':
      return block.items.map(({ text }) => text)
    case 'hits':
      return block.items.flatMap(({ link, kind, excerpt, sentences }) => [
        ...ofLink(link),
        kind,
        ...ofPhrase(excerpt),
        ...sentences.flatMap(ofPhrase),
      ])
    case 'details':
      return [block.title, ...block.blocks.flatMap(ofBlock)]
    case 'page-links':
      return [block.previous, block.next].flatMap((link) => (link ? ofLink(link) : []))
    default:
      return ofPhrase(block.content)
  }
}

/** The content's own strings; what surrounds it (navigation, tools) is tested apart. */
export const sayable = (page: PageModel): string[] => [
  page.title,
  ...(page.lead ? [page.lead] : []),
  ...page.notices.flatMap(ofPhrase),
  ...(page.image ? ofBlock(page.image) : []),
  ...('facts' in page ? ofFacts(page.facts) : []),
  ...page.sections.flatMap(({ title, blocks }) => [
    ...(title ? [title] : []),
    ...blocks.flatMap(ofBlock),
  ]),
]
