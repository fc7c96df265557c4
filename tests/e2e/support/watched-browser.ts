import type { BrowserContext } from '@playwright/test'

const isOutside = (address: string, origin: string) =>
  /^(https?|wss?):/.test(address) && new URL(address).host !== new URL(origin).host

const isAdmin = (address: string) => /\/admin(\/|\?|$)/.test(address)

/** Chromium calls a page that answers 404 an error of its console too. */
const isStatusOfPage = (text: string, at: string, page: string) =>
  text.startsWith('Failed to load resource') && at === page

/** Who leaves before our script has run could not skip the transition to a page that wants none. */
const isSkippedTransition = (message: string) => message.endsWith('ViewTransition opt-in disabled')

/**
 * Notes requests to another origin, and errors and refusals by the security policy on public pages.
 * @returns a list that grows while the browser is used
 */
export const watchBrowser = (context: BrowserContext, origin: string): string[] => {
  const faults: string[] = []
  context.on('request', (request) => {
    if (isOutside(request.url(), origin)) faults.push(`request to ${request.url()}`)
  })
  context.on('console', (message) => {
    const page = message.page()?.url() ?? ''
    if (message.type() !== 'error' || isAdmin(page)) return
    if (isStatusOfPage(message.text(), message.location().url, page)) return
    faults.push(`console of ${page}: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    const page = error.page()?.url() ?? ''
    if (isSkippedTransition(error.error().message)) return
    if (!isAdmin(page)) faults.push(`error on ${page}: ${error.error().message}`)
  })
  return faults
}
