import { readFileSync } from 'node:fs'
import { findProgram } from '../process/find-program.js'
import { runChild } from '../process/child.js'

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
/** @type {Promise<unknown> | undefined} */
let listsUpdated

const isRootWithApt = () => process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined

/** Ubuntu's `chromium` package only points to a snap, which a container cannot install. */
export const isDebianItself = () => {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/**
 * Installs a package of Debian's or Ubuntu's when this process may.
 * @param {string} name @returns {Promise<boolean>} whether it is installed now
 */
export const installDebianPackage = async (name) => {
  if (!isRootWithApt()) return false
  listsUpdated ??= runChild('apt-get', ['update', '-q'], { env })
  await listsUpdated
  const options = ['install', '-q', '-y', '--no-install-recommends', name]
  const { code } = await runChild('apt-get', options, { env })
  return code === 0
}
