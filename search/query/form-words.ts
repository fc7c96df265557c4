// The words of the search form: each field a part of the one text of a search, filled from it and written
// back into it. Pure.
import { isWanted, type Clause } from '../engine/query-model'
import { parseQueryText, writeQueryText } from './query-text'

/** Ways in which all words of a search can be meant. */
export type WordForm = 'exact' | 'noCompounds'

export type FormWords = {
  all: string
  any: string
  phrase: string
  without: string
  near: string
  /** How far apart the words of `near` may be, as it was typed. */
  within: string
  /** Said of all words; none where they are meant in any form, or some in one and some in another. */
  form?: WordForm
}

type Part = 'all' | 'any' | 'phrase' | 'without' | 'near'
const parts: Part[] = ['all', 'any', 'phrase', 'without', 'near']

const usualWithin = 5

const isPartOf: Record<Part, (clause: Clause) => boolean> = {
  all: ({ kind, occur }) => kind === 'word' && occur === 'must',
  any: ({ occur }) => occur === 'should',
  without: ({ occur }) => occur === 'not',
  phrase: (clause) =>
    clause.kind === 'phrase' && clause.occur === 'must' && clause.within === undefined,
  near: (clause) =>
    clause.kind === 'phrase' && clause.occur === 'must' && clause.within !== undefined,
}

/** The clauses that a field shows: phrases and words near each other have room for one. */
const shownIn = (part: Part, clauses: Clause[]): Clause[] => {
  const own = clauses.filter(isPartOf[part])
  return part === 'phrase' || part === 'near' ? own.slice(0, 1) : own
}

/** Whether a way of meaning words can be said of a clause. */
const takes: Record<WordForm, (clause: Clause) => boolean> = {
  exact: (clause) => isWanted(clause) && clause.mode !== 'prefix',
  noCompounds: (clause) =>
    isWanted(clause) &&
    clause.kind === 'word' &&
    clause.mode !== 'exact' &&
    clause.mode !== 'prefix',
}

export const wordForms: WordForm[] = ['noCompounds', 'exact']

const formOf = (clauses: Clause[]): WordForm | undefined =>
  wordForms.find((form) => {
    const able = clauses.filter(takes[form])
    return able.length > 0 && able.every(({ mode }) => mode === form)
  })

const withForm = (clause: Clause, form: WordForm, isOn: boolean): Clause => {
  if (!takes[form](clause)) return clause
  const { mode, ...bare } = clause
  if (isOn) return { ...bare, mode: form } as Clause
  return mode === form ? bare : clause
}

/** A clause as its field shows it: what the form says beside the field is left out. */
const inField = (clause: Clause, form: WordForm | undefined): Clause => ({
  ...(form ? withForm(clause, form, false) : clause),
  occur: 'must',
})

const writePart = (part: Part, clauses: Clause[], form: WordForm | undefined): string => {
  const shown = shownIn(part, clauses)
  if (part === 'phrase' || part === 'near') {
    const [first] = shown
    if (!first) return ''
    return first.mode === 'exact' && form !== 'exact' ? `="${first.text}"` : first.text
  }
  return writeQueryText(shown.map((clause) => inField(clause, form)))
}

/** The fields of the form as a text fills them. */
export const toFormWords = (text: string): FormWords => {
  const { clauses } = parseQueryText(text)
  const form = formOf(clauses)
  const [near] = shownIn('near', clauses)
  const written = Object.fromEntries(parts.map((part) => [part, writePart(part, clauses, form)]))
  return {
    ...(written as Record<Part, string>),
    within: near?.kind === 'phrase' && near.within !== undefined ? String(near.within) : '',
    form,
  }
}

const occurIn: Partial<Record<Part, Clause['occur']>> = { any: 'should', without: 'not' }

const quoted = (field: string): string => {
  const marks = field.trimStart().startsWith('=') ? '=' : ''
  return `${marks}"${field.replace(/[="“”„‟«»|]/g, ' ')}"`
}

/** What a field of the form asks for. */
const readPart = (part: Part, field: string, within: string): Clause[] => {
  if (part === 'phrase') return parseQueryText(quoted(field)).clauses
  if (part === 'near') {
    const apart = /^\d{1,3}$/.test(within) ? within : String(usualWithin)
    return parseQueryText(`${quoted(field)}~${apart}`).clauses
  }
  const { clauses } = parseQueryText(field.replaceAll('|', ' '))
  return clauses.map((clause) => ({
    ...clause,
    occur: clause.occur === 'not' ? 'not' : (occurIn[part] ?? clause.occur),
  }))
}

const isSame = (clause: Clause, other: Clause) =>
  writeQueryText([clause]) === writeQueryText([other])

/**
 * One text out of the form: the box as it is, with what was changed in the fields beside it.
 * @param box the text in the box
 * @param before the text from which box and fields were filled
 */
export const mergeFormWords = (box: string, before: string, given: FormWords): string => {
  const old = toFormWords(before)
  const oldClauses = parseQueryText(before).clauses
  const boxed = parseQueryText(box)
  // More than is searched: the page says so, and needs to see it.
  if (boxed.isShortened) return box
  let { clauses } = boxed
  for (const part of parts) {
    const isOtherDistance = part === 'near' && given.near !== '' && given.within !== old.within
    if (given[part] === old[part] && !isOtherDistance) continue
    const replaced = shownIn(part, oldClauses)
    clauses = clauses.filter((clause) => !replaced.some((other) => isSame(clause, other)))
    clauses.push(...readPart(part, given[part], given.within))
  }
  const { form } = given
  if (old.form && old.form !== form) {
    const former = old.form
    clauses = clauses.map((clause) => withForm(clause, former, false))
  }
  // Also words that are new in the box.
  if (form) clauses = clauses.map((clause) => withForm(clause, form, true))
  const askedForNothing = boxed.clauses.length === 0
  return clauses.length === 0 && askedForNothing ? box : writeQueryText(clauses)
}
