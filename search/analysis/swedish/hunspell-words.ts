// The words of a Swedish hunspell dictionary: of which word a form may be, and what each may do in a compound.
import { formBy, readAffixRules, stemFinder, type AffixRule, type Stem } from './affix-rules'

export type SwedishWords = {
  /** Flags of a word that the dictionary lists. */
  flagsOf(word: string): string | undefined
  /** Words of which a form may be one, by the rules of the dictionary. */
  stemsOf(form: string): Stem[]
  /** Modifiers as they are written in front, with their base form: arbets → arbete, kyrko → kyrka. */
  heads: Map<string, string>
}

/** Words that are inflected; irregular forms (ligger, ledamöter) are listed beside them without their base form. */
export const isBaseForm = (flags: string): boolean => /[B-EG-R]/.test(flags)

const forbidden = '!'
const onlyInCompounds = 'Z'
const inFront = /[XU]/

/** What a modifier may have been that the dictionary lists only as it stands in front. */
const unjoined = (head: string): string[] => {
  const stem = head.slice(0, -1)
  return [
    ...(head.endsWith('s') ? [stem, `${stem}e`, `${stem}a`] : []),
    ...(/[oue]$/.test(head) ? [`${stem}a`, `${stem}e`] : []),
    `${head}a`,
    `${head}e`,
  ]
}

/** Words with their flags, and apart from them what stands in compounds alone. */
const readEntries = (dictionary: string) => {
  const words = new Map<string, string>()
  const joinedOnly: string[] = []
  for (const line of dictionary.split(/\r?\n/)) {
    const [written = '', flags = ''] = line.split('/')
    const word = written.toLowerCase()
    if (!/^\p{L}{2,}$/u.test(word) || flags.includes(forbidden)) continue
    if (!flags.includes(onlyInCompounds)) words.set(word, (words.get(word) ?? '') + flags)
    else if (inFront.test(flags)) joinedOnly.push(word)
  }
  return { words, joinedOnly }
}

const headsOf = (words: Map<string, string>, joinedOnly: string[], rules: AffixRule[]) => {
  const heads = new Map<string, string>()
  /** Of two words that are written alike in front, the one that is only lengthened: rätt before rätta in rätts-. */
  const add = (head: string, base: string) => {
    const held = heads.get(head)
    if (held === undefined || (head.startsWith(base) && !head.startsWith(held))) {
      heads.set(head, base)
    }
  }
  for (const [word, flags] of words) {
    if (inFront.test(flags)) add(word, word)
    for (const rule of rules) {
      const head = flags.includes(rule.flag) ? formBy(rule, word) : undefined
      if (head !== undefined) add(head, word)
    }
  }
  for (const head of joinedOnly) {
    const base = unjoined(head).find((word) => words.has(word))
    if (base !== undefined) add(head, base)
  }
  return heads
}

export const readSwedishWords = (dictionary: string, affixes: string): SwedishWords => {
  const { words, joinedOnly } = readEntries(dictionary)
  const rules = readAffixRules(affixes)
  const flagsOf = (word: string) => words.get(word)
  return {
    flagsOf,
    stemsOf: stemFinder(
      rules.filter(({ formFlags }) => formFlags === ''),
      flagsOf,
    ),
    heads: headsOf(
      words,
      joinedOnly,
      rules.filter(({ formFlags }) => inFront.test(formFlags)),
    ),
  }
}
