// Makes the editor's Lexical tree from simple blocks, in the form in which the editor itself saves it.
import type { Reference } from './records'

type Node = { type: string; version: number; [key: string]: unknown }
type Inline = string | Node

const element = (type: string, children: Node[], rest: object = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...rest,
})

const toNode = (inline: Inline): Node =>
  typeof inline === 'string'
    ? { type: 'text', version: 1, text: inline, format: 0, style: '', mode: 'normal', detail: 0 }
    : inline

export const paragraph = (...content: Inline[]): Node =>
  element('paragraph', content.map(toNode), { textFormat: 0, textStyle: '' })

/** `h2` stands under the title of the page. */
export const heading = (tag: 'h2' | 'h3', text: string): Node =>
  element('heading', [toNode(text)], { tag })

export const bulletList = (...items: Inline[]): Node =>
  element(
    'list',
    items.map((item, index) => element('listitem', [toNode(item)], { value: index + 1 })),
    { listType: 'bullet', tag: 'ul', start: 1 },
  )

/** A link to a seeded record, or to an address. */
export const link = (text: string, target: Reference | string): Node =>
  element('link', [toNode(text)], {
    version: 3,
    fields:
      typeof target === 'string'
        ? { linkType: 'custom', url: target, newTab: false }
        : {
            linkType: 'internal',
            doc: { relationTo: target.seeded, value: target },
            newTab: false,
          },
  })

/** A seeded picture between paragraphs. */
export const picture = (target: Reference): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: target.seeded,
  value: target,
  fields: null,
})

/** Value of a rich text field. */
export const richText = (...blocks: Node[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: blocks,
  },
})

type Readable = { text?: unknown; children?: unknown }

const textsOf = ({ text, children }: Readable): string =>
  typeof text === 'string'
    ? text
    : Array.isArray(children)
      ? children.map((child: Readable) => textsOf(child)).join('')
      : ''

/** Words of a rich text field, block by block. */
export const blockTexts = ({ root }: { root: { children: unknown[] } }): string[] =>
  root.children.map((block) => textsOf(block as Readable))
