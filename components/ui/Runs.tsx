import type { Phrase, Run } from '@/content/page-models'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { languageOf, partsOf, wordsOf, type PartOfPhrase } from './links-of-phrase'
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

const Part = ({ part: { runs, to }, ...options }: RunOptions & { part: PartOfPhrase }) => {
  const words = runs.map((run, index) => (
    <Words key={index} run={typeof run === 'string' ? { text: run } : run} {...options} />
  ))
  if (!to) return words
  const { t, toAddress, className } = options
  const { href, external, file } = to
  // Print spells addresses out, once.
  const spelled = href === wordsOf(runs) ? 'spelled-out' : undefined
  return (
    <a
      className={[className, spelled].filter(Boolean).join(' ') || undefined}
      href={external ? href : toAddress(href)}
      rel={external ? 'external' : undefined}
      hrefLang={file?.language ?? languageOf(runs)}
      type={file?.type}
    >
      {words}
      {external && ` (${t('Site.external')})`}
      {file?.words && ` (${file.words})`}
    </a>
  )
}

export const Runs = ({ content, ...options }: RunOptions & { content: Phrase }) =>
  partsOf(content).map((part, index) => <Part key={index} part={part} {...options} />)
