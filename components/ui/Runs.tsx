import type { Inline, Phrase, Run } from '@/content/page-models'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { hyphenated } from './hyphenate'
import { Marked } from './Marked'

export type RunOptions = {
  t: Translate
  /** Maps an internal address into the rendering's own branch of the site. */
  toAddress: (href: string) => string
  className?: string
  /** Given where room is scarce: long words of this language may then break at syllables. */
  hyphenatedIn?: Locale
  /** Where there is no style sheet, and perhaps nothing but bold type. */
  hasStrongMarks?: true
}

/** Words in another language than the page's, marked for speech and said in words. */
const Words = ({ run, t, hyphenatedIn, hasStrongMarks }: RunOptions & { run: Run }) => {
  const text = hyphenatedIn ? hyphenated(run.text, run.lang ?? hyphenatedIn) : run.text
  const plain = run.phraseLang ? <span lang={run.phraseLang}>{text}</span> : text
  const said = run.strong ? <strong>{plain}</strong> : run.emphasized ? <em>{plain}</em> : plain
  const words = run.mark ? (
    <Marked kind={run.mark} isStrong={hasStrongMarks}>
      {said}
    </Marked>
  ) : (
    said
  )
  if (!run.lang) return words
  return (
    <>
      <span lang={run.lang}>{words}</span>{' '}
      {t('Site.inLanguage', { language: t(`Languages.${run.lang}`) })}
    </>
  )
}

const InlineRun = ({ run, ...options }: RunOptions & { run: Inline }) => {
  if (typeof run === 'string') return <Words run={{ text: run }} {...options} />
  if (!run.to) return <Words run={run} {...options} />
  const { t, toAddress, className } = options
  const { href, external, file } = run.to
  // Print spells addresses out, once.
  const spelled = href === run.text ? 'spelled-out' : undefined
  return (
    <a
      className={[className, spelled].filter(Boolean).join(' ') || undefined}
      href={external ? href : toAddress(href)}
      rel={external ? 'external' : undefined}
      hrefLang={file?.language ?? run.lang}
      type={file?.type}
    >
      <Words run={run} {...options} />
      {external && ` (${t('Site.external')})`}
      {file?.words && ` (${file.words})`}
    </a>
  )
}

export const Runs = ({ content, ...options }: RunOptions & { content: Phrase }) =>
  content.map((run, index) => <InlineRun key={index} run={run} {...options} />)
