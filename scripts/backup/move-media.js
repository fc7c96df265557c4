import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Problem } from '../process/problem.js'
import { mediaFiles } from './media-files.js'

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

/**
 * Before anything is moved: no file of the target is written over.
 * @param {string} from @param {string} to data folders
 */
export const refuseTakenMedia = (from, to) => {
  if (path.resolve(from) === path.resolve(to)) return
  const taken = mediaFiles(from).find(({ name }) => existsSync(path.join(to, name)))
  if (taken) {
    throw new Problem(`${path.join(to, taken.name)} exists already: name another data folder.`)
  }
}

/**
 * Copies uploaded files to another data folder.
 * @param {string} from @param {string} to data folders @returns {number} how many files
 */
export const moveMedia = (from, to) => {
  if (path.resolve(from) === path.resolve(to)) return 0
  const files = mediaFiles(from)
  for (const { name, file } of files) {
    const target = path.join(to, name)
    mkdirSync(path.dirname(target), { recursive: true })
    copyFileSync(file, target)
    if (hashOf(file) !== hashOf(target)) throw new Problem(`${target} could not be copied whole.`)
  }
  return files.length
}
