import { existsSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../process/child.js'
import { diskFull } from '../process/disk-full.js'
import { Problem } from '../process/problem.js'
import { step } from '../process/progress.js'
import { root } from '../root.js'
import { areDependenciesInstalled } from './installed-packages.js'

const offline =
  /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH)|ERR_SOCKET_TIMEOUT|FETCH_ERROR/

const npmOptions = [
  // Under NODE_ENV=production npm would leave out what the build needs.
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--fetch-retries=4',
  '--fetch-retry-factor=2',
  '--fetch-retry-mintimeout=1000',
]

const npmCommand = () => (existsSync(path.join(root, 'package-lock.json')) ? 'ci' : 'install')

/** @param {import('../process/child.js').Ended} ended */
const problemOf = ({ code, output, metFullDisk }) => {
  if (metFullDisk) return diskFull()
  if (offline.test(output)) {
    return new Problem(
      'The package registry cannot be reached: check the network and run the command again.',
    )
  }
  return new Problem(`npm ended with code ${code}: its own words are above.`)
}

/** Installs the dependencies when they are missing or others than the lock file names. */
export const installDependencies = async () => {
  if (areDependenciesInstalled()) return
  await step('Installing the dependencies', async () => {
    const ended = await runChild('npm', [npmCommand(), ...npmOptions])
    if (ended.code !== 0) throw problemOf(ended)
  })
}
