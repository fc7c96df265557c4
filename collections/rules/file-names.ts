// Names of stored files: readable, and addresses as they are.
import { randomBytes } from 'node:crypto'
import { toAddressPart } from './address-part'

const longestName = 60

export const extensionOf = (name: string): string =>
  /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * A name that no one can guess or collide with: `paatos-0123456789ab.pdf`.
 * @param fallback stands where nothing of the given name can be kept
 */
export const toFileName = (name: string, extension: string, fallback: string): string => {
  const base = toAddressPart(name.replace(/\.[^.]*$/, '')).slice(0, longestName)
  return `${base || fallback}-${randomBytes(6).toString('hex')}.${extension}`
}
