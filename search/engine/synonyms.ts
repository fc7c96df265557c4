// Words that mean the same in search: where a query has one of a group, a document may have another instead.
import type { LanguageAnalyser } from '../analysis/language-analyser'
import type { Clause } from './query-model'
import type { ExpandedPhrase, ExpandedWord } from './search-engine'

/** Words or short phrases of one language, each of which stands for the others. */
export type SynonymGroup = string[]

/** Clauses of the query, one after the other, and what may stand in a document in place of them all. */
export type ClauseChoice = { kind: 'choice'; asked: Clause[]; others: string[] }

type Word = { text: string; bases: string[] }

const basesOf = (word: string, analyser: LanguageAnalyser): string[] =>
  analyser.expand(word).flatMap(({ field, term }) => (field === 'l' ? [term] : []))

const wordsOf = (text: string, analyser: LanguageAnalyser): Word[] =>
  analyser.tokenize(text).map((token) => ({
    text: token.text,
    bases: [token.text, ...basesOf(token.text, analyser)],
  }))

/** "ministeriön" is the "ministeriö" of a group. */
const isSame = (one: Word[], other: Word[]): boolean =>
  one.length > 0 &&
  one.length === other.length &&
  one.every(({ bases }, index) => other[index]?.bases.some((base) => bases.includes(base)))

/** Whoever asks for a word as written, or leaves it out, means that word. */
const takesOthers = ({ kind, occur, mode, ...rest }: Clause): boolean =>
  occur !== 'not' &&
  mode !== 'exact' &&
  mode !== 'prefix' &&
  !(kind === 'phrase' && 'within' in rest && rest.within !== undefined)

/** Of clauses that stand side by side, all must hold: of "a | b c" no two are one name. */
const isOneName = (clauses: Clause[]): boolean =>
  clauses.every(takesOthers) &&
  (clauses.length === 1 || clauses.every(({ kind, occur }) => kind === 'word' && occur === 'must'))

type Known = { words: Word[]; others: string[] }

/** The longest first: a name of three words before the one word that begins it. */
const readNames = (groups: SynonymGroup[], analyser: LanguageAnalyser): Known[] =>
  groups
    .flatMap((group) =>
      group.map((name) => ({
        words: wordsOf(name, analyser),
        others: group.filter((other) => other !== name),
      })),
    )
    .sort((a, b) => b.words.length - a.words.length)

const read = new WeakMap<SynonymGroup[], Map<LanguageAnalyser, Known[]>>()

/** Analysed once for as long as the groups are the same list. */
const knownNames = (groups: SynonymGroup[], analyser: LanguageAnalyser): Known[] => {
  const known = read.get(groups) ?? new Map<LanguageAnalyser, Known[]>()
  read.set(groups, known)
  const names = known.get(analyser) ?? readNames(groups, analyser)
  known.set(analyser, names)
  return names
}

/** Where a stretch of so many words ends that begins at a clause; undefined where a clause goes beyond it. */
const endOf = (words: Word[][], at: number, count: number): number | undefined => {
  let sum = 0
  for (let end = at; end < words.length && sum < count;) {
    sum += words[end]?.length ?? 0
    end += 1
    if (sum === count) return end
  }
  return undefined
}

/** The clauses of a query, with those that are a word of a group made into a choice. */
export const withSynonyms = (
  clauses: Clause[],
  groups: SynonymGroup[],
  analyser: LanguageAnalyser,
): (Clause | ClauseChoice)[] => {
  if (groups.length === 0) return clauses
  const names = knownNames(groups, analyser)
  const words = clauses.map(({ text }) => wordsOf(text, analyser))
  const chosen: (Clause | ClauseChoice)[] = []
  for (let at = 0; at < clauses.length;) {
    const name = names.find(({ words: wanted }) => {
      const end = endOf(words, at, wanted.length)
      return (
        end !== undefined &&
        isSame(words.slice(at, end).flat(), wanted) &&
        isOneName(clauses.slice(at, end))
      )
    })
    const end = (name && endOf(words, at, name.words.length)) ?? at + 1
    const asked = clauses.slice(at, end)
    chosen.push(...(name ? [{ kind: 'choice' as const, asked, others: name.others }] : asked))
    at = end
  }
  return chosen
}

/**
 * What stands for a word of the query. It is looked for by its base forms alone: a document that has the
 * reader's own word is found in more fields, and stands before one that has another.
 */
export const expandOther = (
  name: string,
  analyser: LanguageAnalyser,
): ExpandedWord | ExpandedPhrase | undefined => {
  const words = analyser.tokenize(name).map(({ text }) => text)
  const [first] = words
  if (first === undefined) return undefined
  if (words.length === 1) {
    const terms = analyser.expand(first).filter(({ field }) => field !== 'x' && field !== 'p')
    return { kind: 'word', occur: 'must', terms }
  }
  const bases = words.map((word) => {
    const known = basesOf(word, analyser)
    return known.length > 0 ? known : [word]
  })
  return { kind: 'phrase', occur: 'must', ways: [{ field: 'l', words: bases }] }
}
