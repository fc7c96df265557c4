import type { PayloadRequest, TextFieldManyValidation } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

export const longestSearchWord = 80
const mostWords = 20

type Problem = { error: string; values?: Record<string, string | number> }

/** Case and dots over letters apart, what a search for it is. */
export const foldWord = (word: string): string => word.normalize('NFC').toLowerCase()

/** Without spaces around and between, and without empty ones. Anything else is left to the validation. */
export const tidyWords = (value: unknown): unknown =>
  Array.isArray(value)
    ? value
        .map((word: unknown) =>
          typeof word === 'string' ? word.normalize('NFC').replace(/\s+/g, ' ').trim() : word,
        )
        .filter((word) => word !== '' && word != null)
    : value

const shortened = (word: string) => (word.length > 40 ? `${word.slice(0, 40)}…` : word)

/** The first thing that is wrong with words of a search. */
export const findWordProblem = (words: string[], least: number): Problem | undefined => {
  if (words.length === 0) return { error: 'searchWordsMissing' }
  if (words.length < least) return { error: 'synonymMissing' }
  if (words.length > mostWords) return { error: 'searchWordsTooMany', values: { max: mostWords } }
  for (const [index, word] of words.entries()) {
    const values = { word: shortened(word) }
    if (word.length > longestSearchWord) {
      return { error: 'searchWordTooLong', values: { ...values, max: longestSearchWord } }
    }
    if (!/[\p{L}\p{N}]/u.test(word)) return { error: 'searchWordWithoutLetters', values }
    const isTwice = words.findIndex((other) => foldWord(other) === foldWord(word)) !== index
    if (isTwice) return { error: 'searchWordTwice', values }
  }
  return undefined
}

const say = ({ i18n }: PayloadRequest, { error, values }: Problem) =>
  adminMessage(i18n.language, `Errors.${error}`, values)

const isWord = (word: unknown): word is string => typeof word === 'string'

/** Tidied once more: the form asks before the hook of the field has run. */
const wordsIn = (value: unknown): string[] => [tidyWords(value) ?? []].flat().filter(isWord)

export const requireSearchWords: TextFieldManyValidation = (value, { req }) => {
  const problem = findWordProblem(wordsIn(value), 1)
  return !problem || say(req, problem)
}

type Grouped = { id: number | string; words?: string[] | null }

/** The first word that another group has, with the words of that group. */
export const findInOtherGroup = (words: string[], groups: Grouped[]): Problem | undefined => {
  const wanted = new Set(words.map(foldWord))
  for (const { words: others } of groups) {
    const word = others?.find((other) => wanted.has(foldWord(other)))
    if (word) return { error: 'synonymElsewhere', values: { word, group: others!.join(', ') } }
  }
  return undefined
}

/** Words of a group: two at least, and each of them in this group alone. */
export const requireSynonyms: TextFieldManyValidation = async (value, { data, id, req }) => {
  const words = wordsIn(value)
  const problem = findWordProblem(words, 2)
  if (problem) return say(req, problem)
  const { locale } = data as { locale?: string }
  const { docs } = await req.payload.find({
    collection: 'synonym-groups',
    where: { locale: { equals: locale }, ...(id !== undefined && { id: { not_equals: id } }) },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const other = findInOtherGroup(words, docs)
  return !other || say(req, other)
}
