import { textSegment } from '../../i18n/paths.js'
import { Problem } from '../process/problem.js'
import { pathsInSiteMap, textPath } from './site-addresses.js'

const atOnce = 4
const linesOfProgress = 5

/** @param {string} address @returns {Promise<string | undefined>} what went wrong */
const visit = async (address) => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(60_000) })
    await response.arrayBuffer()
    return response.ok ? undefined : `${address} answered ${response.status}`
  } catch (error) {
    return `${address} did not answer: ${error instanceof Error ? error.message : error}`
  }
}

/** @param {string} url */
const listPaths = async (url) => {
  const response = await fetch(`${url}/sitemap.xml`)
  if (!response.ok)
    throw new Problem(`The site map answered ${response.status}: see the words above.`)
  const pages = pathsInSiteMap(await response.text())
  const texts = pages.flatMap((page) => textPath(page, textSegment) ?? [])
  return [...new Set([...pages, ...texts])]
}

/** Asks once for every page of the site map and its text version, so that no visitor waits. @param {string} url */
export const warmPages = async (url) => {
  const paths = await listPaths(url)
  const each = Math.ceil(paths.length / linesOfProgress)
  const left = [...paths]
  /** @type {string[]} */
  const failures = []
  let done = 0
  const visitNext = async () => {
    for (let page = left.shift(); page !== undefined; page = left.shift()) {
      const failure = await visit(`${url}${page}`)
      if (failure) failures.push(failure)
      done += 1
      if (done % each === 0 || done === paths.length)
        console.log(`  ${done} of ${paths.length} pages`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, visitNext))
  failures.forEach((failure) => console.warn(`  ! ${failure}`))
}
