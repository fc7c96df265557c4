import { createElement } from 'react'
import { hyphenated } from '../ui/hyphenate'
import { BlockRich } from './Block.rich'
import { toHeading } from './heading'
import type { RichBlockProps } from './rich-options'

export const DetailsRich = ({ block, t, locale, level }: RichBlockProps<'details'>) => (
  <details className="details">
    <summary>{createElement(toHeading(level), null, hyphenated(block.title, locale))}</summary>
    {block.blocks.map((inner, index) => (
      <BlockRich key={index} block={inner} t={t} locale={locale} level={level + 1} />
    ))}
  </details>
)
