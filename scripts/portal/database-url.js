import path from 'node:path'

/** The file that a database address names; undefined for a database that is no file. @param {string} url */
export const databaseFile = (url) => {
  const name = url.match(/^file:(?:\/\/(?=\/))?([^?#]+)/)?.[1]
  return name && name !== ':memory:' ? decodeURIComponent(name) : undefined
}

/** @param {string} file */
export const fileUrl = (file) => `file:${file.replace(/[%?#]/g, encodeURIComponent)}`

/** Makes the path in a `file:` address absolute. @param {string} url @param {string} folder */
export const absoluteDatabaseUrl = (url, folder) => {
  const file = databaseFile(url)
  return file === undefined ? url : fileUrl(path.resolve(folder, file))
}
