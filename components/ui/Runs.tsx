import type { Inline, Phrase, Run } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

export type RunOptions = {
  t: Translate
  /** Maps an internal address into the rendering's own branch of the site. */
  toAddress: (href: string) => string
  className?: string
}

/** Words in another language than the page's, marked for speech and said in words. */
const Words = ({ run, t }: { run: Run; t: Translate }) => {
  const words = run.strong ? (
    <strong>{run.text}</strong>
  ) : run.emphasized ? (
    <em>{run.text}</em>
  ) : (
    run.text
  )
  if (!run.lang) return words
  return (
    <>
      <span lang={run.lang}>{words}</span>{' '}
      {t('Site.inLanguage', { language: t(`Languages.${run.lang}`) })}
    </>
  )
}

const InlineRun = ({ run, t, toAddress, className }: RunOptions & { run: Inline }) => {
  if (typeof run === 'string') return run
  if (!run.to) return <Words run={run} t={t} />
  const { href, external } = run.to
  // Print spells addresses out, once.
  const spelled = href === run.text ? 'spelled-out' : undefined
  return (
    <a
      className={[className, spelled].filter(Boolean).join(' ') || undefined}
      href={external ? href : toAddress(href)}
      rel={external ? 'external' : undefined}
      hrefLang={run.lang}
    >
      <Words run={run} t={t} />
      {external && ` (${t('Site.external')})`}
    </a>
  )
}

export const Runs = ({ content, ...options }: RunOptions & { content: Phrase }) =>
  content.map((run, index) => <InlineRun key={index} run={run} {...options} />)
