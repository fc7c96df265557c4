import { hyphenated } from '../ui/hyphenate'
import { BlockRich } from './Block.rich'
import { LevelHeading } from './LevelHeading'
import type { RichBlockProps } from './rich-options'

export const DetailsRich = ({ block, t, locale, level }: RichBlockProps<'details'>) => {
  return (
    <details className="details">
      <summary>
        <LevelHeading level={level}>{hyphenated(block.title, locale)}</LevelHeading>
      </summary>
      {block.blocks.map((inner, index) => (
        <BlockRich key={index} block={inner} t={t} locale={locale} level={level + 1} />
      ))}
    </details>
  )
}
