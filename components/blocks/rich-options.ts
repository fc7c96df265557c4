import type { Block } from '@/content/page-models'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'

/** How a page shows the entries, links and forms of a section, where the usual way does not fit. */
export type Look = 'rows' | 'tiles' | 'search' | 'chips'

export type RichBlockProps<Type extends Block['type'] = Block['type']> = {
  block: Extract<Block, { type: Type }>
  t: Translate
  locale: Locale
  /** Heading level of entries inside the block. */
  level: number
  look?: Look
}

/** How the rich rendering writes links: at their canonical address, in its own style. */
export const richOptions = (t: Translate) => ({
  t,
  toAddress: (href: string) => href,
  className: 'link',
})
