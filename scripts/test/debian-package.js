import { readFileSync } from 'node:fs'
import { findProgram } from '../process/find-program.js'
import { runChild, startChild } from '../process/child.js'

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

/** @param {number} [patience] */
const updateLists = async (patience) => {
  const update = startChild('apt-get', ['update', '-q', ...network(patience)], { env })
  const limit = patience && setTimeout(() => update.stop(), patience * 1000)
  await update.ended
  clearTimeout(limit)
}

/** @param {number} [patience] */
const network = (patience) =>
  patience ? ['http', 'https'].flatMap((way) => ['-o', `Acquire::${way}::Timeout=${patience}`]) : []

/**
 * Installs a package of Debian's or Ubuntu's when this process may.
 * @param {string} name
 * @param {{ patience?: number }} [options] seconds to wait for a network that may not be there
 * @returns {Promise<boolean>} whether it is installed now
 */
export const installDebianPackage = async (name, { patience } = {}) => {
  if (!isRootWithApt()) return false
  listsUpdated ??= updateLists(patience)
  await listsUpdated
  const options = ['install', '-q', '-y', '--no-install-recommends', ...network(patience), name]
  const { code } = await runChild('apt-get', options, { env })
  return code === 0
}
