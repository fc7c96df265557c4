import type { RichBlockProps } from './rich-options'

type ImageProps = Pick<RichBlockProps<'image'>, 'block'> & { loading?: 'lazy' }

export const ImageRich = ({ block, loading }: ImageProps) => (
  <figure className="image">
    <picture>
      {block.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes="(min-width: 40rem) 35rem, 90vw" />
      ))}
      <img
        src={block.src}
        width={block.width}
        height={block.height}
        alt={block.alt}
        loading={loading}
      />
    </picture>
    {block.credit && <figcaption>{block.credit}</figcaption>}
  </figure>
)
