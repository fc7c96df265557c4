import { Problem } from '../process/problem.js'

/** Every part of the tests, in the order in which they run. */
export const partNames = /** @type {const} */ ([
  'format',
  'lint',
  'typecheck',
  'unit',
  'component',
  'house-rules',
  'integration',
  'e2e',
  'e2e-mongodb',
  'engines',
  'lighthouse',
  'faults',
])

/** @type {PartName[]} Parts that run when they are named or in a full run. */
export const fullPartNames = ['engines', 'lighthouse']

/** @type {PartName[]} Parts that run only when they are named: the others try a little of the same. */
export const namedPartNames = ['faults']

/** @typedef {(typeof partNames)[number]} PartName */

const switches = ['--full', '--without-mongodb']

/** @param {string} name @returns {name is PartName} */
const isPartName = (name) => partNames.some((known) => known === name)

/** @param {PartName} name @param {boolean} isFull */
const runsUnnamed = (name, isFull) =>
  !namedPartNames.includes(name) && (isFull || !fullPartNames.includes(name))

/**
 * `npm test -- unit e2e --full`; what follows another `--` goes to the test runners themselves.
 * @param {string[]} args
 */
export const parseTestOptions = (args) => {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  const isWithoutMongodb = own.includes('--without-mongodb')
  const isFull = own.includes('--full')
  const names = own.filter((arg) => !switches.includes(arg))
  const unknown = names.find((name) => !isPartName(name))
  if (unknown) {
    throw new Problem(
      `"${unknown}" is no part of the tests: name ${partNames.join(', ')} or ${switches.join(' and ')}.`,
    )
  }
  return {
    parts: partNames.filter(
      (name) =>
        (names.length === 0 ? runsUnnamed(name, isFull) : names.includes(name)) &&
        !(isWithoutMongodb && name === 'e2e-mongodb'),
    ),
    isFull,
    isWithoutMongodb,
    forRunners: end < 0 ? [] : args.slice(end + 1),
  }
}
