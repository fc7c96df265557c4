import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.js'

/** Outside node_modules, which `npm ci` empties. */
export const keptFolder = path.join(root, '.cache', 'mongod')

/** A `mongod` that an earlier run has fetched whole: unfinished ones bear other names. */
export const cachedMongod = () => {
  if (!existsSync(keptFolder)) return undefined
  const name = readdirSync(keptFolder).find((file) => /^mongod(-[\w.-]+)?(\.exe)?$/.test(file))
  return name && path.join(keptFolder, name)
}
