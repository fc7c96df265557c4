import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../process/problem.js'
import { manifestName, manifestSumName, sha256 } from './manifest.js'

/** @typedef {import('./manifest.js').Manifest} Manifest */
/** @typedef {import('./manifest.js').Entry} Entry */

/** @param {import('tar-stream').Pack} pack @param {string} name @param {string} file @returns {Promise<Entry>} */
const addLarge = async (pack, name, file) => {
  const { size } = statSync(file)
  const hash = createHash('sha256')
  await pipeline(
    createReadStream(file),
    async function* (chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    },
    pack.entry({ name, size }),
  )
  return { name, size, sha256: hash.digest('hex') }
}

/** @param {import('tar-stream').Pack} pack @param {string} name @param {string | Buffer} content @returns {Promise<Entry>} */
const addSmall = (pack, name, content) =>
  new Promise((resolve, reject) =>
    pack.entry({ name }, content, (error) =>
      error
        ? reject(error)
        : resolve({ name, size: Buffer.byteLength(content), sha256: sha256(content) }),
    ),
  )

/**
 * A media file, or nothing where it was deleted since the names were read.
 * @param {import('tar-stream').Pack} pack @param {string} name @param {string} file
 * @returns {Promise<Entry | undefined>}
 */
const addLive = async (pack, name, file) => {
  try {
    return await addSmall(pack, name, await readFile(file))
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return
    throw error
  }
}

/** @param {string} file */
const flush = async (file) => {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/**
 * A file under `name` comes into the archive from `file`. Files of the database stand still; a media file
 * is read in one go, since an upload may be under way.
 * @typedef {{ name: string, file: string, isLive: boolean }} Source
 */

/**
 * Writes a backup beside its name and renames it when it is whole and on the disk.
 * @param {string} target @param {Source[]} sources
 * @param {Pick<Manifest, 'database' | 'tables'>} about
 * @param {(done: number, all: number) => void} onProgress
 * @returns {Promise<Manifest>}
 */
export const writeArchive = async (target, sources, about, onProgress) => {
  if (existsSync(target)) throw new Problem(`${target} exists already: name another file.`)
  const { pack: makePack } = await import('tar-stream')
  const pack = makePack()
  const part = `${target}.part`
  /** @type {Entry[]} */
  const entries = []
  const fill = async () => {
    for (const [index, { name, file, isLive }] of sources.entries()) {
      const entry = isLive ? await addLive(pack, name, file) : await addLarge(pack, name, file)
      if (entry) entries.push(entry)
      onProgress(index + 1, sources.length)
    }
    const text = JSON.stringify({ format: 1, madeAt: new Date().toISOString(), ...about, entries })
    await addSmall(pack, manifestName, text)
    await addSmall(pack, manifestSumName, sha256(text))
    pack.finalize()
    return /** @type {Manifest} */ (JSON.parse(text))
  }
  try {
    const filled = fill()
    filled.catch((error) => pack.destroy(error))
    await pipeline(pack, createWriteStream(part, { mode: 0o600 }))
    await flush(part)
    await rename(part, target)
    return await filled
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
