import type { Block, SearchHit } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { linkText, phraseText } from './inline'

const hitText = ({ link, kind, excerpt, sentences }: SearchHit, number: number, t: Translate) => {
  const mark = `${number}. `
  const beside = [...(excerpt.length > 0 ? [excerpt] : []), ...sentences]
  return [
    `${mark}${linkText(link, t)}${phraseText([` (${kind})`], t)}`,
    ...beside.map((content) => ' '.repeat(mark.length) + phraseText(content, t)),
  ].join('\n\n')
}

/** A numbered list, what answers in bold, in each hit's title and in its place of the text. */
export const hitsText = (
  { start, items }: Extract<Block, { type: 'hits' }>,
  t: Translate,
): string => items.map((hit, index) => hitText(hit, start + index, t)).join('\n\n')
