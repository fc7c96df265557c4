// The words of a Swedish hunspell dictionary and what each may do in a compound (flags of sv_FI.aff and sv_SE.aff).

export type SwedishWords = {
  words: Set<string>
  /** Stand in front as they are: kyrko-, arbets-. */
  heads: Set<string>
  /** Stand last. */
  tails: Set<string>
}

const forbidden = '!'
const onlyInCompounds = 'Z'
const inFront = /[XU]/
const last = 'Y'

export const readSwedishWords = (dictionary: string): SwedishWords => {
  const lists: SwedishWords = { words: new Set(), heads: new Set(), tails: new Set() }
  for (const line of dictionary.split(/\r?\n/)) {
    const [written = '', flags = ''] = line.split('/')
    const word = written.toLowerCase()
    if (!/^\p{L}{2,}$/u.test(word) || flags.includes(forbidden)) continue
    if (!flags.includes(onlyInCompounds)) lists.words.add(word)
    if (inFront.test(flags)) lists.heads.add(word)
    if (flags.includes(last)) lists.tails.add(word)
  }
  return lists
}
