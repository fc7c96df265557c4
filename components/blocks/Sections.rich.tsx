import type { View } from '../view'
import { Runs } from '../ui/Runs'
import { BlockRich } from './Block.rich'
import { headingOf } from './section-heading'
import { richOptions, type Look } from './rich-options'

type SectionsProps = View & { looks?: Record<string, Look> }

export const SectionsRich = ({ page: { sections, locale }, t, looks }: SectionsProps) =>
  sections.map((section) => {
    const { id, title, lang, blocks } = section
    return (
      <section key={id} aria-labelledby={title && id} className="section">
        {title && (
          <h2 {...headingOf(section)}>
            <Runs content={[{ text: title, lang }]} {...richOptions(t)} hyphenatedIn={locale} />
          </h2>
        )}
        {blocks.map((block, index) => (
          <BlockRich key={index} block={block} t={t} locale={locale} level={3} look={looks?.[id]} />
        ))}
      </section>
    )
  })
