import type { Section } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { BlockRich } from './Block.rich'

export const SectionsRich = ({ sections, t }: { sections: Section[]; t: Translate }) =>
  sections.map(({ id, title, blocks }) => (
    <section key={id} aria-labelledby={id} className="mt-10 first:mt-0">
      <h2 id={id} className="mb-3 text-2xl font-semibold">
        {title}
      </h2>
      {blocks.map((block, index) => (
        <BlockRich key={index} block={block} t={t} level={3} />
      ))}
    </section>
  ))
