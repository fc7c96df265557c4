// The one text in which a search is written, and back. Nothing in it is an error: what is no syntax is a word, and
// what is neither is left out.
//
//   kunta          this word in any form, and compounds of it
//   ^kunta         without compounds        =kunnan   as written        kunt*   words that begin so
//   "suuri kunta"  one after the other      ="suuren kunnan"   as written      "kunta raha"~5   at most 5 words apart
//   -kunta         without                  kunta | seutu, |kunta   at least one of those
import { mostClauses, type Clause, type Occur } from '../engine/query-model'

const longestText = 1_000
const farthest = 100

const quotes = /[“”„‟«»]/g
const unusable = /[\p{Cc}\p{Surrogate}]/gu
const piece = /\||([-=^]*)"([^"|]*)"(?:~(\d{1,4}))?|([^\s"|]+)/gu

const occurOf = (marks: string, isChoice: boolean): Occur => {
  if (marks.includes('-')) return 'not'
  return isChoice ? 'should' : 'must'
}

const toPhrase = (marks: string, inside: string, apart: string | undefined): Clause | undefined => {
  const text = inside.trim().replace(/\s+/g, ' ')
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined
  return {
    kind: 'phrase',
    text,
    occur: occurOf(marks, false),
    ...(marks.includes('=') && { mode: 'exact' }),
    ...(apart && { within: Math.min(farthest, Math.max(1, Number(apart))) }),
  }
}

const toWord = (written: string): Clause | undefined => {
  const [, marks = '', text = '', star] = written.match(/^([-=^]*)(.*?)(\**)$/su) ?? []
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined
  const occur = occurOf(marks, false)
  if (marks.includes('=')) return { kind: 'word', text, occur, mode: 'exact' }
  if (star) return { kind: 'word', text, occur, mode: 'prefix' }
  return { kind: 'word', text, occur, ...(marks.includes('^') && { mode: 'noCompounds' }) }
}

const isAlternative = (clause: Clause | undefined): clause is Clause => clause?.occur === 'must'

/** What a text asks for; `isShortened` when there was more than an engine is asked. */
export const parseQueryText = (given: string): { clauses: Clause[]; isShortened: boolean } => {
  const text = given.slice(0, longestText).replace(unusable, ' ').replace(quotes, '"')
  const clauses: Clause[] = []
  let isAfterChoice = false
  for (const match of text.matchAll(piece)) {
    const [whole, marks = '', inside, apart, word] = match
    if (whole === '|') {
      const last = clauses.at(-1)
      // "|kunta" belongs to the word after it; "a | b" and "a|b" to both.
      const after = text.charAt(match.index + 1)
      const isPrefix = /^$|\s/.test(text.charAt(match.index - 1)) && /\S/.test(after)
      if (!isPrefix && isAlternative(last)) last.occur = 'should'
      isAfterChoice = true
      continue
    }
    const clause = inside === undefined ? toWord(word ?? '') : toPhrase(marks, inside, apart)
    if (!clause) continue
    if (isAfterChoice && isAlternative(clause)) clause.occur = 'should'
    isAfterChoice = false
    clauses.push(clause)
  }
  return {
    clauses: clauses.slice(0, mostClauses),
    isShortened: given.length > longestText || clauses.length > mostClauses,
  }
}

const signs: Record<Occur, string> = { must: '', should: '|', not: '-' }

const writeClause = (clause: Clause): string => {
  const sign = signs[clause.occur]
  const exact = clause.mode === 'exact' ? '=' : ''
  if (clause.kind === 'phrase') {
    const near = clause.within === undefined ? '' : `~${clause.within}`
    return `${sign}${exact}"${clause.text}"${near}`
  }
  const alone = clause.mode === 'noCompounds' ? '^' : ''
  return `${sign}${exact}${alone}${clause.text}${clause.mode === 'prefix' ? '*' : ''}`
}

/** The text of clauses, as a form writes it. */
export const writeQueryText = (clauses: Clause[]): string => clauses.map(writeClause).join(' ')
