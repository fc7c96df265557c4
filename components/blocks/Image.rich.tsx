import type { RichBlockProps } from './rich-options'

export const ImageRich = ({ block }: Pick<RichBlockProps<'image'>, 'block'>) => (
  <figure className="image">
    <picture>
      {block.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes="(min-width: 48rem) 44rem, 100vw" />
      ))}
      <img src={block.src} width={block.width} height={block.height} alt={block.alt} />
    </picture>
    {block.credit && <figcaption>{block.credit}</figcaption>}
  </figure>
)
