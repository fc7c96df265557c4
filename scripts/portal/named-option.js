import { Problem } from '../process/problem.js'

/**
 * Takes `--name VALUE` (also with `=`), which must be there, out of a command's arguments.
 * @param {string[]} args @param {string} name @param {string} example
 * @returns {{ value: string, rest: string[] }}
 */
export const takeNamed = (args, name, example) => {
  const flag = `--${name}`
  const index = args.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`))
  const isJoined = args[index]?.includes('=')
  const value = isJoined ? args[index]?.slice(flag.length + 1) : args[index + 1]
  if (index < 0 || !value || value.startsWith('--')) {
    throw new Problem(`Give ${flag}: for example ${flag} ${example}.`)
  }
  return { value, rest: args.toSpliced(index, isJoined ? 1 : 2) }
}
