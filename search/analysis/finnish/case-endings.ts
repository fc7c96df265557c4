// Base forms of names and loan words that no dictionary knows: the case ending off, nothing else changed.
// Ronaldon → Ronaldo, Siemensin → Siemens.

const endings = 'ssa ssä sta stä lla llä lta ltä lle ksi tta ttä na nä ta tä n t a ä'.split(' ')
const illative = /^(.+([aeiouyäöå]))(?:\2n|h\2n)$/
const vowel = /[aeiouyäöåéü]$/
/** A word that ends in a consonant takes an i before its ending: Park, Parkin. */
const linked = /[^aeiouyäöåéü]i$/
const shortestStem = 3

const stemsOf = (word: string): string[] => {
  const stems = endings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
  const [, stem] = illative.exec(word) ?? []
  return stem === undefined ? stems : [...stems, stem]
}

export const withoutCaseEnding = (word: string): string[] => {
  const stems = stemsOf(word).filter((stem) => vowel.test(stem))
  const unlinked = stems.filter((stem) => linked.test(stem)).map((stem) => stem.slice(0, -1))
  return [...new Set([...stems, ...unlinked])].filter((stem) => stem.length >= shortestStem)
}
