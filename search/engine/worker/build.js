// Builds the thread of the search engine into one file of plain JavaScript.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { workerFile } from './file.js'

const folder = path.dirname(fileURLToPath(import.meta.url))

/** @param {string} [outfile] */
export const buildSearchWorker = async (outfile = workerFile()) => {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [path.join(folder, 'entry.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // It brings a binary of its own.
    external: ['libsql'],
    tsconfig: path.join(folder, '..', '..', '..', 'tsconfig.json'),
  })
}
