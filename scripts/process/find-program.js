import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'

/** @param {string} file */
const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * Full path of the first of these programs that this machine has. Names are looked up on PATH, paths
 * are taken as they are.
 * @param {string[]} names
 */
export const findProgram = (names) => {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return names
    .flatMap((name) =>
      path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
    )
    .find(isExecutable)
}
