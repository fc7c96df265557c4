import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Where the portal keeps uploaded files. @param {string} dataDir */
export const mediaFolder = (dataDir) => path.join(dataDir, 'media')

/** Every uploaded file, as a source of the archive. @param {string} dataDir */
export const mediaFiles = (dataDir) => {
  const folder = mediaFolder(dataDir)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath ?? file.path, file.name))
    .sort()
    .map((file) => ({
      name: `media/${path.relative(folder, file).split(path.sep).join('/')}`,
      file,
      isLive: true,
    }))
}
