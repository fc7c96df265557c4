// A hit as the page tells it: where it leads, what it is, and the place of its text that answers. Pure.
import type { Inline, Phrase, SearchHit } from '@/content/page-models'
import { withCapital } from '@/content/phrases'
import type { HitTarget } from '@/content/search-facts'
import type { Locale } from '@/i18n/routing'
import type { Hit, MarkedText } from '../engine/search-engine'

const ellipsis = '…'

/** @param spoken language of the text, where it is not the page's */
const marked = ({ text, matches }: MarkedText, spoken?: Locale): Phrase => {
  const toRun = (words: string, mark?: MarkedText['matches'][number]['kind']): Inline[] => {
    if (!words) return []
    if (!spoken && !mark) return [words]
    return [{ text: words, ...(mark && { mark }), ...(spoken && { phraseLang: spoken }) }]
  }
  let from = 0
  const runs = matches.flatMap(({ start, end, kind }) => {
    const before = text.slice(from, start)
    from = end
    return [...toRun(before), ...toRun(text.slice(start, end), kind)]
  })
  return [...runs, ...toRun(text.slice(from))]
}

export const toSearchHit = (
  locale: Locale,
  { locale: spoken, title: read, excerpt }: Hit,
  { href, file, title, notices }: HitTarget,
  kindName: string,
): SearchHit => {
  const isOther = spoken !== locale
  // The index may know a title of a moment ago.
  const isMarked = read.text === title && read.matches.length > 0
  return {
    link: {
      label: title,
      ...(isMarked && { marked: marked(read) }),
      to: { href, ...(file && { file }) },
      ...(isOther && { lang: spoken }),
    },
    kind: withCapital(kindName),
    excerpt: excerpt.text
      ? [
          ...(excerpt.isStart ? [] : [`${ellipsis} `]),
          ...marked(excerpt, isOther ? spoken : undefined),
          ...(excerpt.isEnd ? [] : [` ${ellipsis}`]),
        ]
      : [],
    sentences: notices,
  }
}
