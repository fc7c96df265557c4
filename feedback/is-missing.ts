/** For a folder that nobody has needed yet: nothing is in it. */
export const isMissing = (error: NodeJS.ErrnoException): string[] => {
  if (error.code !== 'ENOENT') throw error
  return []
}
