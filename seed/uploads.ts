import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** A PNG of the seed, as Payload takes an uploaded file. */
export const toUpload = async (file: URL) => {
  const data = await readFile(file)
  return { name: path.basename(file.pathname), data, mimetype: 'image/png', size: data.length }
}
