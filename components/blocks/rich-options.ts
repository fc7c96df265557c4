import type { Block } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

export type RichBlockProps<Type extends Block['type'] = Block['type']> = {
  block: Extract<Block, { type: Type }>
  t: Translate
  /** Heading level of entries inside the block. */
  level: number
}

/** How the rich rendering writes links: at their canonical address, in its own style. */
export const richOptions = (t: Translate) => ({
  t,
  toAddress: (href: string) => href,
  className: 'link',
})
