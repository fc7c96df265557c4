import { Problem } from './problem.js'

// Linux also says ENOSPC when it runs out of file watchers, which is not a full disk.
const words = /ENOSPC(?!: System limit)|no space left on device|database or disk is full/i

/** @param {string} text output of a program or message of an error */
export const tellsDiskFull = (text) => words.test(text)

export const diskFull = () => new Problem('The disk is full: make room and run the command again.')
