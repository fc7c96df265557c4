import type { Block } from '@/content/page-models'
import { toTextPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'

export type TextBlockProps<Type extends Block['type'] = Block['type']> = {
  block: Extract<Block, { type: Type }>
  t: Translate
  /** Heading level of entries inside the block. */
  level: number
}

/** How the text rendering writes links: they stay in the text version. Text browsers know no marks. */
export const textOptions = (t: Translate) => ({
  t,
  toAddress: toTextPath,
  hasStrongMarks: true as const,
})
