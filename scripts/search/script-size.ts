// What the scripts of the search page weigh on their way to a reader: it has those of every page, and none besides.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { judge, scriptTarget } from './targets'

const kilobyte = 1024

/** Of all scripts in a folder, packed; undefined where there is none. */
export const packedScripts = (folder: string): number | undefined => {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const sizes = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => gzipSync(readFileSync(path.join(folder, name))).length)
  return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size) : undefined
}

export const scriptLine = (folder = path.join('public', 'assets')): string => {
  const bytes = packedScripts(folder)
  if (bytes === undefined) {
    return (
      `Scripts of the search page: a build makes them (npm run build). ` +
      `tests/e2e/no-framework.spec.ts holds the same scripts to ${scriptTarget.accept} KB.`
    )
  }
  const size = bytes / kilobyte
  return `Scripts of the search page, packed: ${size.toFixed(1)} KB  (${judge(size, scriptTarget)})`
}
