import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { root } from '../root.js'

/** What `.env` of the checkout sets. @returns {Record<string, string | undefined>} */
export const readDotenv = () => {
  const file = path.join(root, '.env')
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}
