// The words of a Swedish hunspell dictionary and what each may do in a compound.

export type SwedishWords = {
  words: Set<string>
  /** Modifiers as they are written in front, with their base form: arbets → arbete, kyrko → kyrka. */
  heads: Map<string, string>
  /** Words that stand last. */
  tails: Set<string>
}

/** A rule of the affix file that makes the form of a modifier. */
type HeadRule = { flag: string; strip: string; add: string; condition: RegExp }

const forbidden = '!'
const onlyInCompounds = 'Z'
const inFront = /[XU]/
const last = 'Y'
/** Words of this length stand last even where the dictionary only lists the compounds that they make. */
const surelyLast = 3

/** `SFX v 0 s/WXZ [^a]`: words with the flag v take an s in front of another word. */
const readHeadRules = (affixes: string): HeadRule[] =>
  affixes.split(/\r?\n/).flatMap((line) => {
    const [kind, flag, strip, written, condition] = line.split(/\s+/)
    const [add = '', flags = ''] = written?.split('/') ?? []
    if (kind !== 'SFX' || !flag || !condition || !inFront.test(flags)) return []
    const none = (text = '') => (text === '0' ? '' : text)
    return [{ flag, strip: none(strip), add: none(add), condition: new RegExp(`${condition}$`) }]
  })

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

export const readSwedishWords = (dictionary: string, affixes: string): SwedishWords => {
  const rules = readHeadRules(affixes)
  const words = new Set<string>()
  const tails = new Set<string>()
  const heads = new Map<string, string>()
  const joinedOnly: string[] = []
  /** Of two words that are written alike in front, the one that is only lengthened: rätt before rätta in rätts-. */
  const addHead = (head: string, base: string) => {
    const held = heads.get(head)
    if (held === undefined || (head.startsWith(base) && !head.startsWith(held))) {
      heads.set(head, base)
    }
  }
  for (const line of dictionary.split(/\r?\n/)) {
    const [written = '', flags = ''] = line.split('/')
    const word = written.toLowerCase()
    if (!/^\p{L}{2,}$/u.test(word) || flags.includes(forbidden)) continue
    if (flags.includes(onlyInCompounds)) {
      if (inFront.test(flags)) joinedOnly.push(word)
      continue
    }
    words.add(word)
    if (flags.includes(last) || word.length >= surelyLast) tails.add(word)
    if (inFront.test(flags)) addHead(word, word)
    for (const { flag, strip, add, condition } of rules) {
      if (flags.includes(flag) && condition.test(word)) {
        addHead(word.slice(0, word.length - strip.length) + add, word)
      }
    }
  }
  for (const head of joinedOnly) {
    const base = unjoined(head).find((word) => words.has(word))
    if (base !== undefined) addHead(head, base)
  }
  return { words, heads, tails }
}
