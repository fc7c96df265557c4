// Guesses base forms by how words with the same ending are inflected: a table learned from a list of words.

/** How a form becomes its base form: letters to cut from the end, letters to add. */
type Change = { cut: number; add: string }

export type WordEndings = {
  /** Base forms by the longest ending that is known, the likeliest first. */
  guess(word: string): string[]
  /** Base forms by every ending of the word, the longest first: many are wrong, to be looked up in a list. */
  guessByAll(word: string): string[]
  /** Base forms of a word that was learned whole, since its ending would tell them wrong: städer. */
  learned(word: string): string[]
}

const toChange = (text: string): Change => ({ cut: Number(text.charAt(0)), add: text.slice(1) })

/** The word itself, marked, and its endings down to the last letter. */
const endingsOf = (word: string, longest: number): string[] => {
  const length = Math.min(longest, word.length - 1)
  return [`^${word}`, ...Array.from({ length }, (_, index) => word.slice(index - length))]
}

/** @param table a line per ending: the ending, then its changes, the likeliest first, with tabs between; `^` marks a whole word */
export const readWordEndings = (table: string): WordEndings => {
  const changes = new Map<string, Change[]>()
  let longest = 0
  for (const line of table.split('\n')) {
    const [ending = '', ...texts] = line.split('\t')
    changes.set(ending, texts.map(toChange))
    if (!ending.startsWith('^')) longest = Math.max(longest, ending.length)
  }
  const changed = (word: string, list: Change[]): string[] =>
    list
      .map(({ cut, add }) => word.slice(0, word.length - cut) + add)
      .filter((base) => base.length > 1)
  const known = (word: string) =>
    endingsOf(word, longest).flatMap((ending) => {
      const found = changes.get(ending)
      return found ? [found] : []
    })
  return {
    guess: (word) => changed(word, known(word)[0] ?? []),
    guessByAll: (word) => [...new Set(changed(word, known(word).flat()))],
    learned: (word) => changed(word, changes.get(`^${word}`) ?? []),
  }
}
