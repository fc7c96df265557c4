// Builds the thread of the search engine into one file of plain JavaScript.
import { renameSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { workerFile } from './file.js'

const folder = path.dirname(fileURLToPath(import.meta.url))

export const buildSearchWorker = async () => {
  const { build } = await import('esbuild')
  const file = workerFile()
  const outfile = `${file}.${process.pid}`
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
  // A thread that starts meanwhile reads the old one or the new one, whole.
  renameSync(outfile, file)
}
