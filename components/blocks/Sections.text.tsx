import type { Section } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { BlockText } from './Block.text'

export const SectionsText = ({ sections, t }: { sections: Section[]; t: Translate }) =>
  sections.map(({ id, title, blocks }) => (
    <section key={id}>
      {title && <h2 id={id}>{title}</h2>}
      {blocks.map((block, index) => (
        <BlockText key={index} block={block} t={t} level={3} />
      ))}
    </section>
  ))
