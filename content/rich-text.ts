// The editor's Lexical tree → blocks. Nothing past this file sees the tree.
import { isPhraseLanguage } from '@/i18n/phrase-languages'
import type { Block, HeadingLevel, ImageBlock, Inline, Phrase, Target } from './page-models'

type Node = {
  type: string
  tag?: string
  listType?: string
  text?: string
  format?: number | string
  /** What our own tools say of a text: its language. */
  $?: { lang?: unknown }
  relationTo?: string
  value?: unknown
  fields?: { url?: string; linkType?: string; doc?: { relationTo: string; value: unknown } }
  children?: Node[]
}

export type LexicalState = { root: { children: unknown[] } }

/** Finds the public address of a record that a body text links to; undefined where it has none. */
export type ResolveDocument = (relationTo: string, value: unknown) => Target | undefined

/** Finds a picture that stands in a body text; undefined where it may not be shown. */
export type ResolvePicture = (value: unknown) => ImageBlock | undefined

const BOLD = 1
const ITALIC = 2

const isOutside = (url: string) => /^https?:\/\//.test(url)

const linkTarget = ({ fields }: Node, resolve: ResolveDocument): Target | undefined => {
  if (fields?.linkType === 'internal' && fields.doc) {
    return resolve(fields.doc.relationTo, fields.doc.value)
  }
  if (!fields?.url || !/^(https?:\/\/|mailto:|tel:|\/|#)/.test(fields.url)) return undefined
  return isOutside(fields.url) ? { href: fields.url, external: true } : { href: fields.url }
}

const toInline = (node: Node, resolve: ResolveDocument): Inline[] => {
  if (node.type === 'linebreak') return [' ']
  if (node.type === 'text') {
    const format = Number(node.format ?? 0)
    const lang = node.$?.lang
    if (!format && !isPhraseLanguage(lang)) return [node.text ?? '']
    return [
      {
        text: node.text ?? '',
        ...(isPhraseLanguage(lang) && { phraseLang: lang }),
        ...(format & BOLD && { strong: true as const }),
        ...(format & ITALIC && { emphasized: true as const }),
      },
    ]
  }
  const runs = (node.children ?? []).flatMap((child) => toInline(child, resolve))
  if (node.type !== 'link' && node.type !== 'autolink') return runs
  const to = linkTarget(node, resolve)
  return runs.map((run) => ({
    ...(typeof run === 'string' ? { text: run } : run),
    ...(to && { to }),
  }))
}

const phraseOf = (node: Node, resolve: ResolveDocument): Phrase => toInline(node, resolve)

/** An item, and those of a list inside it as items of their own. */
const toItems = (item: Node, resolve: ResolveDocument): Phrase[] => {
  const children = item.children ?? []
  const inner = children.filter(({ type }) => type === 'list')
  const words = children.filter(({ type }) => type !== 'list')
  const content = phraseOf({ ...item, children: words }, resolve)
  return [
    ...(content.length > 0 ? [content] : []),
    ...inner.flatMap((list) => (list.children ?? []).flatMap((child) => toItems(child, resolve))),
  ]
}

const isPicture = ({ type, relationTo }: Node) => type === 'upload' && relationTo === 'media'

const toBlocks = (
  node: Node,
  resolve: ResolveDocument,
  pictureOf: ResolvePicture,
  level: 2 | 3,
): Block[] => {
  if (isPicture(node)) return [pictureOf(node.value) ?? []].flat()
  switch (node.type) {
    case 'paragraph': {
      const content = phraseOf(node, resolve)
      return content.length > 0 ? [{ type: 'paragraph', content }] : []
    }
    case 'heading':
      return [
        {
          type: 'heading',
          level: (node.tag === 'h3' ? level + 1 : level) as HeadingLevel,
          content: phraseOf(node, resolve),
        },
      ]
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.listType === 'number',
          items: (node.children ?? []).flatMap((item) => toItems(item, resolve)),
        },
      ]
    default:
      // A page is worth more than the one block an editor's newer version left behind.
      console.warn(`rich text: skipped an unknown block "${node.type}"`)
      return []
  }
}

/**
 * Blocks of a body text; a missing text has none.
 * @param level of its headings: 3 under the title of a section, 2 where the text is the whole page
 */
export const toBodyBlocks = (
  state: LexicalState | null | undefined,
  resolve: ResolveDocument,
  pictureOf: ResolvePicture = () => undefined,
  level: 2 | 3 = 3,
): Block[] =>
  (state?.root.children ?? []).flatMap((node) => toBlocks(node as Node, resolve, pictureOf, level))

/** What a body text names as its pictures. They stand between its paragraphs, never inside one. */
export const picturesIn = (state: LexicalState | null | undefined): unknown[] =>
  ((state?.root.children ?? []) as Node[]).filter(isPicture).map(({ value }) => value)
