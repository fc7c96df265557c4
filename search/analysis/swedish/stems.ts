// What a form says when a rule of the dictionary made it: verbs make participles and nouns, names make adjectives.
import type { Stem } from './affix-rules'

/** Endings that make a word of its own, with what they come down to: kommande, europeisk, ledare. */
const derived: [flag: string | undefined, ending: RegExp, base: string][] = [
  [undefined, /^nde/, 'nde'],
  ['T', /^isk/, 'isk'],
  ['T', /^re/, 're'],
]

const ofVerb = /[K-Nm]/
const plural = /[G-J]/

const stripped = ({ base, rule }: Stem): string => base.slice(0, base.length - rule.strip.length)

const participle = /^(?:d|da|de|t)$/
/** "Hämtade" and "hämtat" are also forms of the verb, "utförda" is not. */
const alsoVerb = ['de', 't']

/** Base forms, the likelier one first. */
export const readStem = (stem: Stem): string[] => {
  const { base, rule, flags } = stem
  const own = derived.find(
    ([flag, ending]) => (flag ?? rule.flag) === rule.flag && ending.test(rule.add),
  )
  if (own) return [stripped(stem) + own[2]]
  // Uppfostran, önskan.
  if (rule.add === 'n' && base.endsWith('a') && ofVerb.test(flags) && !plural.test(flags))
    return [`${base}n`]
  const isParticiple = base.endsWith('a') && participle.test(rule.add)
  if (!isParticiple) return [base]
  const adjective = `${stripped(stem)}d`
  return alsoVerb.includes(rule.add) ? [base, adjective] : [adjective]
}
