import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { errorCode } from '../process/error-code.js'
import { Problem } from '../process/problem.js'

/** Root may write anywhere, so a file without any write bit counts as read-only too. @param {string} file */
export const isWritable = (file) => {
  try {
    accessSync(file, constants.W_OK)
  } catch {
    return false
  }
  return (statSync(file).mode & 0o222) !== 0
}

/** Makes the data folder if it is missing. @param {string} folder */
export const openDataFolder = (folder) => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    if (errorCode(error) === 'ENOSPC') throw error
    throw new Problem(
      `The data folder ${folder} cannot be made: choose another one with --data DIR.`,
    )
  }
  if (!statSync(folder).isDirectory() || !isWritable(folder)) {
    throw new Problem(
      `The data folder ${folder} is not writable: change its rights or choose another one with --data DIR.`,
    )
  }
}
