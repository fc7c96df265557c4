import { BlockText } from './Block.text'
import { LevelHeading } from './LevelHeading'
import type { TextBlockProps } from './text-options'

/** In sight at once: text browsers cannot fold, and what is folded there would stand without a heading. */
export const DetailsText = ({ block, t, level }: TextBlockProps<'details'>) => {
  return (
    <section>
      <LevelHeading level={level}>{block.title}</LevelHeading>
      {block.blocks.map((inner, index) => (
        <BlockText key={index} block={inner} t={t} level={level + 1} />
      ))}
    </section>
  )
}
