import type { AskedField, FormField, FormOption, Target } from '@/content/page-models'
import { toMarkdownPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { linkText, phraseText } from './inline'

const indented = (lines: string[]) => lines.map((line) => `  ${line}`)

/** The address that a reader writes, with the values that stand in it now. */
const addressText = ({ href }: Target, values: { name: string; value: string }[]) => {
  const query = values.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  return `\`${toMarkdownPath(href)}?${query.join('&')}\``
}

const optionText = ({ label, lang, to, selected, count }: FormOption, t: Translate): string => {
  const words = count === undefined ? label : t('Form.choiceWithCount', { label, count })
  const link = linkText({ label: words, lang, to }, t)
  return `- ${selected ? `**${link}**` : link}`
}

const adviceLines = (words: (string | undefined)[], t: Translate) =>
  indented(words.flatMap((text) => (text ? [`- ${phraseText([text], t)}`] : [])))

/** What a form asks that is not filled in here. */
export const askedLines = (field: AskedField, t: Translate): string[] => [
  `- ${phraseText([field.label], t)}`,
  ...adviceLines([field.hint, field.problem], t),
  ...(field.type === 'radios'
    ? indented(field.options.map(({ label }) => `- ${phraseText([label], t)}`))
    : []),
]

/** Markdown has no forms: a choice is a link, and words are written into an address. */
export const fieldLines = (field: FormField, action: Target, t: Translate): string[] => {
  const advice = (words: (string | undefined)[]) => adviceLines(words, t)
  switch (field.type) {
    case 'text':
      return [
        `- ${field.label}: ${addressText(action, [field])}`,
        ...advice([field.hint, field.problem]),
      ]
    case 'range':
      return [
        `- ${field.label} (${field.from.label}, ${field.to.label}): ${addressText(action, [field.from, field.to])}`,
        ...advice([field.hint, field.problem]),
      ]
    case 'area':
    case 'radios':
      return askedLines(field, t)
    case 'choice':
    case 'checks':
      return [
        `- ${field.label}:`,
        ...indented(field.options.map((option) => optionText(option, t))),
      ]
    case 'group':
      return [
        `- ${field.label}:`,
        ...indented(field.fields.flatMap((inner) => fieldLines(inner, action, t))),
      ]
  }
}
