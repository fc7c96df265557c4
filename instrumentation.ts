/** Opens the database and runs its migrations before the first visitor, or ends the process saying why. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { openPortal } = await import('./content/open-portal')
  await openPortal()
}
