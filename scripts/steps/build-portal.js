import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { runChild } from '../process/child.js'
import { diskFull } from '../process/disk-full.js'
import { Problem } from '../process/problem.js'
import { step } from '../process/progress.js'
import { root } from '../root.js'
import { buildEnvironment } from './build-environment.js'
import { filesHash } from './files-hash.js'
import { stampAt } from './stamp.js'

const irrelevant =
  /^(\.|docs\/|scripts\/|seed\/|tests\/|(eslint|jest|playwright)\.config\.|docker-compose)|\.md$/

const stamp = stampAt(path.join(root, '.next', 'built-from'))
const outsideNext = ['public/assets', 'search/built'].map((folder) => path.join(root, folder))

/** @param {string} file of the checkout */
export const isBuildInput = (file) => !irrelevant.test(file)

/** The sources, and the files that the build lays outside `.next` and knows by name. */
const sources = async () => {
  const hash = await filesHash(isBuildInput)
  const names = outsideNext.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).sort() : [],
  )
  return hash && [hash, ...names].join(' ')
}

/** Makes the production build when its sources have changed since the last one. */
export const buildPortal = async ({ force = false } = {}) => {
  if (!force && stamp.matches(await sources())) return
  await step('Building the portal', async () => {
    stamp.remove()
    const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
    const ended = await runChild(process.execPath, [next, 'build'], { env: buildEnvironment() })
    if (ended.metFullDisk && ended.code !== 0) throw diskFull()
    if (ended.code !== 0) {
      throw new Problem(`The build ended with code ${ended.code}: its own words are above.`)
    }
    stamp.set(await sources())
  })
}
