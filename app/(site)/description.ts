import type { Block, PageModel } from '@/content/page-models'
import { plainText } from '@/content/phrases'

const firstWords = (blocks: Block[]): string | undefined => {
  const [first] = blocks
  if (first?.type === 'paragraph') return plainText(first.content)
  if (first?.type === 'entries') return first.items[0]?.sentences.map(plainText).join(' ')
  return first?.type === 'list' && first.items[0] ? plainText(first.items[0]) : undefined
}

/** What a page is about, in one text for others to show: its lead, or else the first words of its content. */
export const descriptionOf = ({ lead, sections }: PageModel): string | undefined =>
  lead ?? firstWords(sections[0]?.blocks ?? [])
