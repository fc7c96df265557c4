import { adminLanguages } from '@/admin/languages'
import type { Locale } from '@/i18n/routing'
import { adminMessages } from '@/messages/admin'
import { finnishEditorWords } from '@/messages/payload'
import { editorWords, flatWords, payloadWords } from '@/tests/support/payload-words'
import { allowed } from './allowed'

type Language = Exclude<Locale, 'en'>

const namespaces =
  'authentication|dashboard|error|fields|folder|general|lexical|localization|operators|upload|validation|version'
const rawKey = new RegExp(
  `\\b(${namespaces}):\\w+|\\[object \\w+\\]|\\{\\{|\\bundefined\\b|\\bNaN\\b`,
)

/** `minorChange`, `leave-without-saving`: what code calls things. */
const internalName = /^[a-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:-[a-z0-9]+)+$/

/** Words that English cannot do without. One that the language has as well counts for nothing there. */
const englishWords = new Set(
  `the of with this that these your you are was were been from please not yes has have had does which
  when where there they them into about before after between without change changes changed new add
  added edit edited editing remove removed delete deleted select selected choose chosen open closed close
  show hide toggle move moved drag drop press use search loading loaded next previous month year week day
  hour row rows column columns field fields items results option options available focused value values
  expand collapse copy paste menu file files image clear cancel confirm save saved saving failed success
  successfully error errors required invalid must should could would cannot only more less all any each
  published draft version versions created updated current locale language user users password login
  logout account page pages found nothing something`
    .split(/\s+/)
    .filter(Boolean),
)

const ownWords = async (language: Language) => {
  const editor = language === 'fi' ? flatWords(finnishEditorWords) : await editorWords('sv')
  return [
    ...flatWords(adminLanguages[language].translations).values(),
    ...editor.values(),
    ...flatWords(adminMessages[language]).values(),
  ]
}

const inLowerCase = (texts: Iterable<string>) =>
  new Set([...texts].map((text) => text.toLowerCase()))

const partsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u)

/** `Create new {{label}}` → matches what Payload makes of it. */
const toPattern = (text: string) => {
  const parts = text
    .split(/\{\{.*?\}\}|<\/?\d>/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`, 'i')
}

const isLongEnough = (template: string) => template.replace(/\{\{.*?\}\}|\W/g, '').length >= 3

/**
 * Why a string has no place on a screen of the language, or undefined where it has one.
 */
export type Judge = (text: string) => string | undefined

export const judgeOf = async (language: Language): Promise<Judge> => {
  const english = [
    ...payloadWords.values(),
    ...(await editorWords('en')).values(),
    ...flatWords(adminMessages.en).values(),
  ]
  const own = inLowerCase(await ownWords(language))
  const foreign = english.filter((text) => !own.has(text.toLowerCase()))
  const ownParts = new Set([...own].flatMap(partsOf))
  const whole = inLowerCase(foreign.filter((text) => !text.includes('{{')))
  const patterns = foreign
    .filter((text) => text.includes('{{') && isLongEnough(text))
    .map(toPattern)
  return (text) => {
    if (/^https?:/.test(text)) return
    if (rawKey.test(text) || internalName.test(text)) return 'a raw key or value'
    if (own.has(text.toLowerCase()) || allowed.some(({ pattern }) => pattern.test(text))) return
    if (whole.has(text.toLowerCase())) return 'a string of the English pack'
    if (patterns.some((pattern) => pattern.test(text))) return 'a sentence of the English pack'
    const word = partsOf(text).find((part) => englishWords.has(part) && !ownParts.has(part))
    return word && `the English word "${word}"`
  }
}
