import type { ImageBlock, Inline, Link, Phrase } from '@/content/page-models'
import { toMarkdownPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { partsOf, type PartOfPhrase } from '../ui/links-of-phrase'
import { runsOfLink } from '../ui/runs-of-link'

const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`)

const internal = (href: string) => (href.startsWith('/') ? toMarkdownPath(href) : href)

const runText = (run: Inline, t: Translate): string => {
  if (typeof run === 'string') return escaped(run)
  const plain = escaped(run.text)
  const words = run.strong || run.mark ? `**${plain}**` : run.emphasized ? `*${plain}*` : plain
  return run.lang
    ? `${words} ${t('Site.inLanguage', { language: t(`Languages.${run.lang}`) })}`
    : words
}

const partText = ({ runs, to }: PartOfPhrase, t: Translate): string => {
  const said = runs.map((run) => runText(run, t)).join('')
  if (!to) return said
  const { href, external, file } = to
  if (file) return `[${said}${file.words ? ` (${escaped(file.words)})` : ''}](${href})`
  return external ? `[${said} (${t('Site.external')})](${href})` : `[${said}](${internal(href)})`
}

/** A phrase as one line of Markdown; links stay in Markdown. */
export const phraseText = (content: Phrase, t: Translate): string =>
  partsOf(content)
    .map((part) => partText(part, t))
    .join('')

export const linkText = (link: Link, t: Translate): string =>
  phraseText([...runsOfLink(link), ...(link.note ? [` (${link.note})`] : [])], t)

export const imageText = ({ alt, src }: ImageBlock): string => `![${escaped(alt)}](${src})`
