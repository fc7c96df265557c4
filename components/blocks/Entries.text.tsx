import { Fragment } from 'react'
import { PageLink } from '../ui/PageLink'
import { Runs } from '../ui/Runs'
import { BlockText } from './Block.text'
import { FactsText } from './Facts.text'
import { toHeading } from './heading'
import { textOptions, type TextBlockProps } from './text-options'

export const EntriesText = ({ block, t, level }: TextBlockProps<'entries'>) => {
  const Heading = toHeading(level)
  return block.items.map((entry, index) => (
    <Fragment key={index}>
      <Heading>
        <PageLink link={entry.title} {...textOptions(t)} />
      </Heading>
      {entry.facts.length > 0 && <FactsText rows={entry.facts} t={t} />}
      {entry.sentences.map((sentence, at) => (
        <p key={at}>
          <Runs content={sentence} {...textOptions(t)} />
        </p>
      ))}
      {entry.blocks.map((inner, at) => (
        <BlockText key={at} block={inner} t={t} level={level + 1} />
      ))}
    </Fragment>
  ))
}
