import type { View } from '../view'
import { hyphenated } from '../ui/hyphenate'
import { BlockRich } from './Block.rich'
import type { Look } from './rich-options'

type SectionsProps = View & { looks?: Record<string, Look> }

export const SectionsRich = ({ page: { kind, sections, locale }, t, looks }: SectionsProps) =>
  sections.map(({ id, title, blocks }) => (
    <section key={id} aria-labelledby={id} className="section">
      {/* An article has one section, whose title says nothing to who sees the page. */}
      <h2 id={id} className={kind === 'article' ? 'visually-hidden' : undefined}>
        {hyphenated(title, locale)}
      </h2>
      {blocks.map((block, index) => (
        <BlockRich key={index} block={block} t={t} locale={locale} level={3} look={looks?.[id]} />
      ))}
    </section>
  ))
