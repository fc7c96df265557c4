import type { RichBlockProps } from './rich-options'

export const ImageRich = ({ block }: Pick<RichBlockProps<'image'>, 'block'>) => (
  <figure className="my-6 max-w-[70ch]">
    <picture>
      {block.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes="(min-width: 48rem) 44rem, 100vw" />
      ))}
      <img src={block.src} width={block.width} height={block.height} alt={block.alt} />
    </picture>
    {block.credit && <figcaption className="mt-2 text-sm text-muted">{block.credit}</figcaption>}
  </figure>
)
