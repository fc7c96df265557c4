import { createHash } from 'node:crypto'

/**
 * What a backup holds. It is the last but one entry of the archive; the last is its own checksum.
 * @typedef {{ name: string, size: number, sha256: string }} Entry
 * @typedef {{ rows: number, sha256: string }} TableSum
 * @typedef {object} Manifest
 * @property {1} format
 * @property {'sqlite' | 'mongodb'} database
 * @property {string} madeAt
 * @property {Entry[]} entries
 * @property {Record<string, TableSum>} tables checksums of what the tables or collections say
 */

export const manifestName = 'manifest.json'
export const manifestSumName = 'manifest.json.sha256'

/** @param {string | Buffer} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** @param {string} text @returns {Manifest | undefined} undefined for what is no manifest of ours */
export const parseManifest = (text) => {
  try {
    const manifest = JSON.parse(text)
    return manifest.format === 1 && Array.isArray(manifest.entries) ? manifest : undefined
  } catch {
    return undefined
  }
}
