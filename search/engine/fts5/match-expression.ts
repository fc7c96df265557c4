// Writes what FTS5 is asked. Terms stand in it as quoted strings, so that nothing of them is syntax.
import type { QueryTerm } from '../../analysis/language-analyser'
import type {
  ExpandedChoice,
  ExpandedClause,
  ExpandedPhrase,
  ExpandedWord,
  PhraseWay,
} from '../search-engine'
import { cleanTerm } from './token-text'

/** Which documents of a language to take: all, none, those that match, or all but those. */
export type Asked =
  { kind: 'all' } | { kind: 'none' } | { kind: 'matching' | 'except'; expression: string }

const columns: Record<QueryTerm['field'], string> = {
  x: 'tx bx',
  l: 'tl bl',
  a: 'ta ba',
  p: 'tp bp',
}

/** Scored apart, so that a whole word counts for more than a part of one. */
const groups: QueryTerm['field'][][] = [['l', 'a'], ['p'], ['x']]

const mostPhrases = 24

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const anyOf = (parts: string[]): string => `(${parts.join(' OR ')})`

const groupExpression = (terms: QueryTerm[], isPrefix: boolean): string => {
  const fields = new Map<string, Set<string>>()
  for (const { field, term } of terms) {
    const clean = cleanTerm(term)
    if (clean === '') continue
    fields.set(clean, (fields.get(clean) ?? new Set()).add(columns[field]))
  }
  const byColumns = new Map<string, string[]>()
  for (const [term, filters] of fields) {
    const filter = [...filters].sort().join(' ')
    const phrase = `${quoted(term)}${isPrefix ? ' *' : ''}`
    byColumns.set(filter, [...(byColumns.get(filter) ?? []), phrase])
  }
  return [...byColumns].map(([filter, phrases]) => `{${filter}} : ${anyOf(phrases)}`).join(' OR ')
}

const wordExpression = ({ terms, isPrefix = false }: ExpandedWord): string =>
  groups
    .map((group) =>
      groupExpression(
        terms.filter(({ field }) => group.includes(field)),
        isPrefix,
      ),
    )
    .filter(Boolean)
    .join(' OR ')

/** Every choice of one alternative per word, as far as is reasonable. */
export const choicesOf = (words: string[][]): string[][] =>
  words.reduce<string[][]>(
    (begun, alternatives) =>
      begun
        .flatMap((choice) => alternatives.map((word) => [...choice, word]))
        .slice(0, mostPhrases),
    [[]],
  )

const wayExpression = ({ field, words }: PhraseWay, within?: number): string => {
  const usable = words.map((alternatives) => alternatives.map(cleanTerm).filter(Boolean))
  const phrases = choicesOf(usable).map((choice) =>
    within === undefined
      ? quoted(choice.join(' '))
      : `NEAR(${choice.map(quoted).join(' ')}, ${Math.max(0, Math.floor(within) - 1)})`,
  )
  return phrases.length === 0 ? '' : `{${columns[field]}} : ${anyOf(phrases)}`
}

const phraseExpression = ({ ways, within }: ExpandedPhrase): string =>
  ways
    .map((way) => wayExpression(way, within))
    .filter(Boolean)
    .join(' OR ')

const allOf = (parts: string[]): string => parts.map((part) => `(${part})`).join(' AND ')

const simpleExpression = (clause: ExpandedWord | ExpandedPhrase): string =>
  clause.kind === 'word' ? wordExpression(clause) : phraseExpression(clause)

const choiceExpression = ({ ways }: ExpandedChoice): string =>
  ways
    .map((way) => way.map(simpleExpression))
    .filter((parts) => parts.length > 0 && !parts.includes(''))
    .map((parts) => `(${allOf(parts)})`)
    .join(' OR ')

const clauseExpression = (clause: ExpandedClause): string =>
  clause.kind === 'choice' ? choiceExpression(clause) : simpleExpression(clause)

export const toAsked = (clauses: ExpandedClause[]): Asked => {
  const expressionsOf = (occur: ExpandedClause['occur']) =>
    clauses.filter((clause) => clause.occur === occur).map(clauseExpression)
  const must = expressionsOf('must')
  const should = expressionsOf('should')
  const not = expressionsOf('not').filter(Boolean)
  const usable = should.filter(Boolean)
  if (must.includes('') || (should.length > 0 && usable.length === 0)) return { kind: 'none' }
  const wanted = [...must, ...(usable.length > 0 ? [usable.join(' OR ')] : [])]
  const unwanted = not.length > 0 ? anyOf(not.map((part) => `(${part})`)) : undefined
  if (wanted.length === 0) {
    return unwanted ? { kind: 'except', expression: unwanted } : { kind: 'all' }
  }
  const expression = allOf(wanted)
  return {
    kind: 'matching',
    expression: unwanted ? `(${expression}) NOT ${unwanted}` : expression,
  }
}
