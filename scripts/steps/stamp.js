import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * A file that says for which hash something was made.
 * @param {string} file
 */
export const stampAt = (file) => ({
  /** @param {string | undefined} hash */
  matches: (hash) =>
    hash !== undefined && existsSync(file) && readFileSync(file, 'utf8').trim() === hash,
  /** @param {string | undefined} hash */
  set: (hash) => {
    if (hash) writeFileSync(file, `${hash}\n`)
  },
  remove: () => rmSync(file, { force: true }),
})
