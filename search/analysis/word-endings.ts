// Guesses base forms by how words with the same ending are inflected: a table learned from a word list.

/** How a form becomes its base form: letters to cut from the end, letters to add. */
type Change = { cut: number; add: string }

const longestEnding = 8

export type WordEndings = {
  /** Base forms of a form that is in no dictionary, the likeliest first; none where no ending tells. */
  guess(word: string): string[]
}

const toChange = (text: string): Change => ({ cut: Number(text.charAt(0)), add: text.slice(1) })

/** @param table a line per ending: ending, then its changes, the likeliest first, parted by tabs. `^` marks a whole word. */
export const readWordEndings = (table: string): WordEndings => {
  const changes = new Map<string, Change[]>()
  for (const line of table.split('\n')) {
    const [ending = '', ...texts] = line.split('\t')
    changes.set(ending, texts.map(toChange))
  }
  const changesOf = (word: string): Change[] => {
    const whole = changes.get(`^${word}`)
    if (whole) return whole
    for (let length = Math.min(longestEnding, word.length - 1); length > 0; length--) {
      const found = changes.get(word.slice(-length))
      if (found) return found
    }
    return []
  }
  return {
    guess: (word) =>
      changesOf(word)
        .map(({ cut, add }) => word.slice(0, word.length - cut) + add)
        .filter((base) => base.length > 1),
  }
}
