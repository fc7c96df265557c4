import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../root.js'

const run = promisify(execFile)
const gitArguments = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']

/**
 * One hash over the names and contents of the checkout's own files.
 * @param {(file: string) => boolean} isWanted
 * @returns {Promise<string | undefined>} undefined outside a git checkout, where nobody can tell
 */
export const filesHash = async (isWanted) => {
  const listing = await run('git', gitArguments, { cwd: root, maxBuffer: 2 ** 26 }).catch(
    () => undefined,
  )
  if (!listing) return undefined
  const hash = createHash('sha256')
  for (const file of [...new Set(listing.stdout.split('\0'))].sort()) {
    const full = path.join(root, file)
    if (file === '' || !isWanted(file) || !existsSync(full)) continue
    hash.update(`${file}\0`).update(readFileSync(full)).update('\0')
  }
  return hash.digest('hex')
}
