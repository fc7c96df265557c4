import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.js'

/** Names of the migrations that this version knows. */
export const committedMigrations = () =>
  readdirSync(path.join(root, 'migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
