import { createElement } from 'react'
import { BlockText } from './Block.text'
import { toHeading } from './heading'
import type { TextBlockProps } from './text-options'

/** In sight at once: text browsers cannot fold, and what is folded there would stand without a heading. */
export const DetailsText = ({ block, t, level }: TextBlockProps<'details'>) => (
  <section>
    {createElement(toHeading(level), null, block.title)}
    {block.blocks.map((inner, index) => (
      <BlockText key={index} block={inner} t={t} level={level + 1} />
    ))}
  </section>
)
