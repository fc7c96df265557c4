import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.js'

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
const readPackages = (file) => {
  const full = path.join(root, file)
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : undefined
}

/**
 * Whether node_modules holds what the lock file asks for, by the record that npm itself leaves there
 * when it has finished.
 */
export const areDependenciesInstalled = () => {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([name, { version, integrity, optional }]) => {
    const found = installed[name]
    if (name === '' || (optional && !found)) return true
    return found?.version === version && found?.integrity === integrity
  })
}
