// The rules of a hunspell affix file by which a word takes its endings, read forwards and backwards.

/** `SFX D 0 en [^a]`: words with the flag D take "en" when they do not end in a. */
export type AffixRule = {
  flag: string
  strip: string
  add: string
  condition: RegExp
  /** What a form made by this rule may do in its turn. */
  formFlags: string
}

const none = (text = '') => (text === '0' ? '' : text)

export const readAffixRules = (affixes: string): AffixRule[] =>
  affixes.split(/\r?\n/).flatMap((line) => {
    const [kind, flag, strip, written, condition] = line.split(/\s+/)
    if (kind !== 'SFX' || !flag || written === undefined || !condition) return []
    const [add, formFlags = ''] = written.split('/')
    return [
      {
        flag,
        strip: none(strip),
        add: none(add),
        condition: new RegExp(`${condition}$`, 'u'),
        formFlags,
      },
    ]
  })

/** The form of a word by a rule whose flag it has; undefined where its ending is another. */
export const formBy = ({ strip, add, condition }: AffixRule, word: string): string | undefined =>
  condition.test(word) && word.endsWith(strip)
    ? word.slice(0, word.length - strip.length) + add
    : undefined

/** `flags` are those of the base. */
export type Stem = { base: string; flags: string; rule: AffixRule }

/** Finds the words of which a form may be one. @param flagsOf the flags of a word that the dictionary lists */
export const stemFinder = (rules: AffixRule[], flagsOf: (word: string) => string | undefined) => {
  const byEnding = new Map<string, AffixRule[]>()
  for (const rule of rules) byEnding.set(rule.add, [...(byEnding.get(rule.add) ?? []), rule])
  const longest = Math.max(0, ...Array.from(byEnding.keys(), (ending) => ending.length))

  return (form: string): Stem[] => {
    const stems: Stem[] = []
    for (let length = Math.min(longest, form.length - 1); length >= 0; length--) {
      const begin = form.slice(0, form.length - length)
      for (const rule of byEnding.get(form.slice(form.length - length)) ?? []) {
        const base = begin + rule.strip
        const flags = flagsOf(base)
        if (flags?.includes(rule.flag) && rule.condition.test(base)) {
          stems.push({ base, flags, rule })
        }
      }
    }
    return stems
  }
}
