import type { Inline, Link, Phrase } from '@/content/page-models'
import { hyphenated } from './hyphenate'
import { wordsOf } from './links-of-phrase'

const joint = /[\u00ad\u2060]/u

/** Where a text has so many letters, not counting the signs that only say where it may break. */
const placeAfter = (text: string, letters: number): number => {
  let seen = 0
  let at = 0
  while (at < text.length && seen < letters) {
    if (!joint.test(text.charAt(at))) seen += 1
    at += 1
  }
  return at
}

/** Words break by what stands beside them, so the whole is hyphenated, and then parted again. */
const hyphenatedPhrase = (content: Phrase, locale: string): Phrase => {
  let rest = hyphenated(wordsOf(content), locale)
  return content.map((run, index): Inline => {
    const own = wordsOf([run]).split(joint).join('').length
    const end = index === content.length - 1 ? rest.length : placeAfter(rest, own)
    const text = rest.slice(0, end)
    rest = rest.slice(end)
    return typeof run === 'string' ? text : { ...run, text }
  })
}

/** A link whose long words may break at syllables, as those of the language that they are in. */
export const hyphenatedLink = (link: Link, locale: string): Link => {
  const language = link.lang ?? locale
  return {
    ...link,
    label: hyphenated(link.label, language),
    ...(link.marked && { marked: hyphenatedPhrase(link.marked, language) }),
  }
}
