import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { BlockRich } from './Block.rich'
import { FactsRich } from './Facts.rich'
import { toHeading } from './heading'
import { richOptions, type RichBlockProps } from './rich-options'

export const EntriesRich = ({ block, t, level }: RichBlockProps<'entries'>) => {
  const Heading = toHeading(level)
  return (
    <div className={level === 3 ? 'my-4 grid grid-cols-1 gap-4 md:grid-cols-2' : 'my-2 space-y-2'}>
      {block.items.map((entry, index) => (
        <article key={index} className={level === 3 ? 'card' : 'border-l-4 border-line pl-4'}>
          <Heading className="text-lg leading-snug font-semibold">
            <PageLink link={entry.title} {...richOptions(t)} />
          </Heading>
          {entry.facts.length > 0 && (
            <div className="mt-3">
              <FactsRich rows={entry.facts} t={t} />
            </div>
          )}
          {entry.sentences.length > 0 && (
            <p className="mt-2">
              {entry.sentences.map((sentence, at) => (
                <span key={at}>
                  {at > 0 && ' '}
                  <Runs content={sentence} {...richOptions(t)} />
                </span>
              ))}
            </p>
          )}
          {entry.blocks.map((inner, at) => (
            <BlockRich key={at} block={inner} t={t} level={level + 1} />
          ))}
        </article>
      ))}
    </div>
  )
}
