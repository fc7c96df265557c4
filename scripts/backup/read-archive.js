import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../process/problem.js'
import { manifestName, manifestSumName, parseManifest, sha256 } from './manifest.js'

/** @typedef {import('./manifest.js').Manifest} Manifest */
/** @typedef {import('node:stream').Readable & { header: { name: string } }} TarEntry */

/** @param {string} file @param {(entry: TarEntry) => Promise<unknown>} onEntry */
const walk = async (file, onEntry) => {
  const { extract: makeExtract } = await import('tar-stream')
  const extract = makeExtract()
  const read = pipeline(createReadStream(file), extract)
  read.catch(() => extract.destroy())
  for await (const entry of extract) {
    await onEntry(/** @type {TarEntry} */ (/** @type {unknown} */ (entry)))
    entry.resume()
  }
  await read
}

/** @param {AsyncIterable<Buffer>} entry */
const textOf = async (entry) => {
  const chunks = []
  for await (const chunk of entry) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** @param {string} file */
const readAll = async (file) => {
  /** @type {Map<string, string>} */
  const found = new Map()
  let manifest = ''
  let manifestSum = ''
  await walk(file, async (entry) => {
    const { name } = entry.header
    if (name === manifestName) manifest = await textOf(entry)
    else if (name === manifestSumName) manifestSum = await textOf(entry)
    else {
      const hash = createHash('sha256')
      for await (const chunk of entry) hash.update(chunk)
      found.set(name, hash.digest('hex'))
    }
  })
  return { found, manifest, manifestSum }
}

/** Names that lead out of the folder they are written into. @param {string} name */
const isUnsafe = (name) =>
  path.isAbsolute(name) ||
  name.includes('\\') ||
  path.posix.normalize(name) !== name ||
  name.startsWith('..')

/**
 * Reads a whole backup without writing anything.
 * @param {string} file @returns {Promise<Manifest>} what it holds, all of it there and unchanged
 */
export const verifyArchive = async (file) => {
  if (!existsSync(file)) throw new Problem(`There is no backup ${file}.`)
  const {
    found,
    manifest: text,
    manifestSum,
  } = await readAll(file).catch(() => {
    throw new Problem(`The backup ${file} is cut short or damaged: nothing was restored.`)
  })
  if (!text || !manifestSum) {
    throw new Problem(
      `The backup ${file} is cut short or no backup of this portal: nothing was restored.`,
    )
  }
  const manifest = parseManifest(text)
  const isWhole =
    manifest &&
    manifestSum === sha256(text) &&
    manifest.entries.length === found.size &&
    manifest.entries.every(
      (entry) => found.get(entry.name) === entry.sha256 && !isUnsafe(entry.name),
    )
  if (!isWhole)
    throw new Problem(`The backup ${file} was altered or damaged: nothing was restored.`)
  return manifest
}

/**
 * Hands over the entries of a verified backup, one after the other.
 * @param {string} file @param {(name: string, content: TarEntry) => Promise<unknown>} onEntry
 */
export const unpackArchive = (file, onEntry) =>
  walk(file, async (entry) => {
    const { name } = entry.header
    if (name !== manifestName && name !== manifestSumName) await onEntry(name, entry)
  })
