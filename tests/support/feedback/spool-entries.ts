// Entries for the spool, each of its own size and letters.
export type NumberedEntry = { key: string; text: string }

export const entryOf = (number: number): NumberedEntry => ({
  key: `key-${number}`,
  text: `${number}: ${'Löysin virheen 👍\n'.repeat(number % 50)}`,
})

export const entriesOf = (count: number, first = 0): NumberedEntry[] =>
  Array.from({ length: count }, (_, index) => entryOf(first + index))
