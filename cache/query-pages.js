// Pages of a query (ADR 0027). Anybody can ask for endlessly many of them, so they live in memory alone,
// and only as many as fit.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
/** @type {typeof import('next/dist/server/lib/lru-cache')} */
const { LRUCache } = require('next/dist/server/lib/lru-cache')

const mostBytes = 16 * 1024 * 1024

/** What a page weighs besides its content. */
const overhead = 1024

/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} Entry */

/** @param {string} key */
export const isOfQuery = (key) => /\/query\/[\w-]+$/.test(key)

/** Nobody asks for it twice, and it tells what one reader wrote (ADR 0037). @param {string} key */
export const isOfOneReader = (key) => /\/feedback\/query\/[\w-]+$/.test(key)

/** @param {Entry} entry */
const weightOf = ({ value }) => {
  if (value?.kind === 'APP_PAGE') {
    const segments = [...(value.segmentData?.values() ?? [])]
    const bytes = segments.reduce((sum, { length }) => sum + length, value.rscData?.length ?? 0)
    // A letter beyond Latin-1 makes every letter of a string two bytes.
    return overhead + bytes + 2 * value.html.length
  }
  return overhead + (value?.kind === 'APP_ROUTE' ? value.body.length : 0)
}

/**
 * A store of the pages asked for last.
 * @param {(key: string) => void} forget told of every page that no longer fits
 * @returns {import('next/dist/server/lib/lru-cache').LRUCache<Entry>}
 */
export const makeQueryPages = (forget) => new LRUCache(mostBytes, weightOf, forget)
