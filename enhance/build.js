// Builds the two scripts of the public pages into public/assets, with a hash in each name.
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const source = path.dirname(fileURLToPath(import.meta.url))
const target = path.join(source, '..', 'public', 'assets')
const entries = { ENHANCE_SCRIPT: 'enhance.ts', TEXT_SIZE_SCRIPT: 'restore-text-size.ts' }

/** @returns {Promise<Record<string, string>>} environment name → address of its script */
export const buildEnhancements = async () => {
  const { build } = await import('esbuild')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const addresses = Object.entries(entries).map(async ([name, entry]) => {
    const { outputFiles } = await build({
      entryPoints: [path.join(source, entry)],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      write: false,
    })
    const code = outputFiles[0]?.contents ?? new Uint8Array()
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 10)
    const file = `${path.parse(entry).name}.${hash}.js`
    writeFileSync(path.join(target, file), code)
    return [name, `/assets/${file}`]
  })
  return Object.fromEntries(await Promise.all(addresses))
}
