/** Runs once in each server process, before the first visitor. */
export const register = async () => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { recordPeers } = await import('./visitors/record-peer')
  recordPeers()
  if (process.env.NODE_ENV === 'production') {
    const { startServer } = await import('./content/start-server')
    await startServer()
    const { openFaultPages } = await import('./app/(site)/fault-pages')
    await openFaultPages()
    const { startFeedback } = await import('./feedback/open-feedback')
    await startFeedback()
    const { startSiteIndex } = await import('./search/query/site-index')
    await startSiteIndex()
    const { openMisses } = await import('./search/query/misses')
    openMisses()
  }
}
