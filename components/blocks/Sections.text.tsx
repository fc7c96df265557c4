import type { Section } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { Runs } from '../ui/Runs'
import { BlockText } from './Block.text'
import { headingOf } from './section-heading'
import { textOptions } from './text-options'

export const SectionsText = ({ sections, t }: { sections: Section[]; t: Translate }) =>
  sections.map((section) => {
    const { id, title, lang, blocks } = section
    return (
      <section key={id}>
        {title && (
          <h2 {...headingOf(section)}>
            <Runs content={[{ text: title, lang }]} {...textOptions(t)} />
          </h2>
        )}
        {blocks.map((block, index) => (
          <BlockText key={index} block={block} t={t} level={3} />
        ))}
      </section>
    )
  })
