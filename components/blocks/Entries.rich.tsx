import type { Entry } from '@/content/page-models'
import { hyphenatedLink } from '../ui/hyphenated-link'
import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { BlockRich } from './Block.rich'
import { FactsRich } from './Facts.rich'
import { toHeading } from './heading'
import { richOptions, type RichBlockProps } from './rich-options'

/** Entries with much to tell get the whole width each, the others stand side by side. */
const isWide = ({ facts, blocks }: Entry) => facts.length > 0 || blocks.length > 0

const arrangementOf = (items: Entry[]): string => {
  if (items.some(isWide)) return 'wide-cards'
  return items.length === 1 ? 'cards cards-alone' : 'cards'
}

const cardOf = (facts: Entry['facts']): string =>
  facts.length > 0 ? 'card card-with-facts' : 'card'

export const EntriesRich = ({ block, t, locale, level, look }: RichBlockProps<'entries'>) => {
  const Heading = toHeading(level)
  const isNested = level > 3 || look === 'rows'
  const arrangement = isNested ? 'rows' : arrangementOf(block.items)
  return (
    <div className={arrangement}>
      {block.items.map(({ title, facts, sentences, blocks }, index) => (
        <article key={index} className={isNested ? 'row' : cardOf(facts)}>
          <Heading>
            <PageLink link={hyphenatedLink(title, locale)} {...richOptions(t)} />
          </Heading>
          {facts.length > 0 && <FactsRich rows={facts} t={t} locale={locale} />}
          {sentences.length > 0 && (
            <p className="sentences">
              {sentences.map((sentence, at) => (
                <span key={at}>
                  {at > 0 && ' '}
                  <Runs content={sentence} {...richOptions(t)} />
                </span>
              ))}
            </p>
          )}
          {blocks.map((inner, at) => (
            <BlockRich key={at} block={inner} t={t} locale={locale} level={level + 1} />
          ))}
        </article>
      ))}
    </div>
  )
}
