import type { TextBlockProps } from './text-options'

/** The picture in words; a decoration says nothing, but whose it is stays said. */
export const ImageText = ({ block, t }: Pick<TextBlockProps<'image'>, 'block' | 't'>) => {
  const words = [
    ...(block.decorative ? [] : [t('Image.inWords', { alt: block.alt })]),
    ...(block.credit ? [block.credit] : []),
  ]
  return words.map((text) => <p key={text}>{text}</p>)
}
