import { hyphenatedLink } from '../ui/hyphenated-link'
import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { toHeading } from './heading'
import { MatchLegend } from './MatchLegend'
import { richOptions, type RichBlockProps } from './rich-options'

export const HitsRich = ({ block, t, locale, level }: RichBlockProps<'hits'>) => {
  const Heading = toHeading(level)
  const options = richOptions(t)
  return (
    <>
      <ol className="hits" start={block.start}>
        {block.items.map(({ link, kind, excerpt, sentences }, index) => (
          <li key={index}>
            <Heading>
              <PageLink link={hyphenatedLink(link, locale)} {...options} />
            </Heading>
            <p className="hit-kind">{kind}</p>
            {excerpt.length > 0 && (
              <p>
                <Runs content={excerpt} {...options} />
              </p>
            )}
            {sentences.map((sentence, at) => (
              <p key={at} className="hit-sentence">
                <Runs content={sentence} {...options} />
              </p>
            ))}
          </li>
        ))}
      </ol>
      <MatchLegend items={block.items} t={t} locale={locale} />
    </>
  )
}
