// Names of records stand in the form of a heading. Within a sentence English says "the Ministry of the
// Environment", and Swedish writes the noun before a name small: "programmet Tillväxt".
import type { Locale } from './routing'

const kind =
  'agency|area|association|authority|bank|board|centre|city|commission|confederation|council|department|federation|fund|government|group|institute|ministry|municipality|office|programme|region|town|union|university'

/** What is called by its kind: first with "of" or "for" after it, or last, abbreviation aside. */
const calledByKind = [
  new RegExp(`^(?:Regional )?(?:${kind}) (?:of|for) `, 'i'),
  new RegExp(`\\b(?:${kind})(?: \\([^)]*\\))?$`, 'i'),
]

/** Names that end in a kind, and take no article all the same. */
const bareName = /\b(University|City|Town)(?: \([^)]*\))?$/

const inEnglish = (name: string) =>
  !bareName.test(name) && calledByKind.some((pattern) => pattern.test(name)) ? `the ${name}` : name

const inSwedish = (name: string) =>
  name.replace(/^(?:Programmet|Projektet|Staden|Regionen|Kommunen) /, (noun) => noun.toLowerCase())

const inLanguage: Partial<Record<Locale, (name: string) => string>> = {
  en: inEnglish,
  sv: inSwedish,
}

/** A name as it stands within a sentence of its language. */
export const nameWithinSentence = (locale: Locale, name: string): string =>
  inLanguage[locale]?.(name) ?? name
