import type { BrowserContext } from '@playwright/test'

export type Visit = {
  requests: string[]
  bytes: number
  scripts: number
  fonts: number
  pictures: number
}

/** Opens a page in a new tab and counts what the network carried for it; what the browser kept is 0. */
export const measuredVisit = async (context: BrowserContext, path: string): Promise<Visit> => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const urls = new Map<string, string>()
  const lengths = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) urls.set(requestId, request.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    lengths.set(requestId, encodedDataLength)
  })
  await session.send('Network.enable')
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.close()
  const requests = [...urls].map(([id, url]) => ({ url, bytes: lengths.get(id) ?? 0 }))
  const sum = (wanted: (url: string) => boolean) =>
    requests.filter(({ url }) => wanted(url)).reduce((total, { bytes }) => total + bytes, 0)
  return {
    requests: requests.map(({ url }) => url),
    bytes: sum(() => true),
    scripts: sum((url) => url.endsWith('.js')),
    fonts: sum((url) => url.endsWith('.woff2')),
    pictures: sum((url) => /\.(avif|webp|png|jpe?g|svg|ico)$/.test(url)),
  }
}
