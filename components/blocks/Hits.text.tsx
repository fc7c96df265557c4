import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { toHeading } from './heading'
import { textOptions, type TextBlockProps } from './text-options'

export const HitsText = ({ block, t, level }: TextBlockProps<'hits'>) => {
  const Heading = toHeading(level)
  const options = textOptions(t)
  return (
    <ol start={block.start}>
      {block.items.map(({ link, kind, excerpt, sentences }, index) => (
        <li key={index}>
          <Heading>
            <PageLink link={link} {...options} />
          </Heading>
          <p>{kind}</p>
          {[...(excerpt.length > 0 ? [excerpt] : []), ...sentences].map((content, at) => (
            <p key={at}>
              <Runs content={content} {...options} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
