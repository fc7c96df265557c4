// Next's file-system cache with six rules of ours (design §3.1): no framework in pages, a page's own
// status, no entry rendered before a revalidation, no entry per unknown address, pages of a query in
// memory alone, and a folder per build and data folder with a journal of revalidated tags.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { isOfOneReader, isOfQuery, makeQueryPages } from './query-pages.js'
import { stripFramework, takeStatus } from './strip-framework.js'
import { appendToJournal, openJournal } from './tag-journal.js'
import { toldHeader } from './told-header.js'

// Next's own modules are CommonJS and shared with the server through require's cache.
const require = createRequire(import.meta.url)
const folder = 'next/dist/server/lib/incremental-cache'
/** @type {{ default: typeof import('next/dist/server/lib/incremental-cache/file-system-cache').default }} */
const { default: FileSystemCache } = require(`${folder}/file-system-cache`)
/** @type {typeof import('next/dist/server/lib/incremental-cache/tags-manifest.external')} */
const { areTagsExpired, tagsManifest } = require(`${folder}/tags-manifest.external`)
/** @type {typeof import('next/dist/server/lib/incremental-cache/shared-cache-controls.external')} */
const { SharedCacheControls } = require(`${folder}/shared-cache-controls.external`)

/**
 * @typedef {import('next/dist/server/lib/incremental-cache/file-system-cache').default} Base
 * @typedef {ConstructorParameters<new (ctx: import('next/dist/server/lib/incremental-cache').CacheHandlerContext) => Base>[0]} Context
 * @typedef {{ kind?: string, html?: unknown, status?: number, headers?: Record<string, unknown>, [finished]?: true }} Value
 */

const finished = Symbol('finished')
const isBuilding = process.env.NEXT_PHASE === 'phase-production-build'

/** @param {string} key */
const forgetLifetime = (key) => SharedCacheControls['cacheControls'].delete(key)

const queryPages = makeQueryPages(forgetLifetime)
const shortLifeSeconds = 5

/** @type {string | undefined} */
let journalFile

/** Folder of this build's entries; those of earlier builds are removed. @param {string} serverDistDir */
const openCacheFolder = (serverDistDir) => {
  const root = path.resolve(process.env.DATA_DIR ?? 'data', 'cache')
  const buildId = readFileSync(path.join(serverDistDir, '..', 'BUILD_ID'), 'utf8').trim()
  const folder = path.join(root, buildId)
  if (journalFile) return folder
  if (existsSync(root)) {
    readdirSync(root)
      .filter((name) => name !== buildId)
      .forEach((name) => rmSync(path.join(root, name), { recursive: true, force: true }))
  }
  journalFile = path.join(folder, 'revalidated-tags.jsonl')
  for (const [tag, at] of openJournal(journalFile)) tagsManifest.set(tag, { expired: at })
  return folder
}

/**
 * The not-found page of a locale is one entry; any other entry with an error status is not kept.
 * @param {string} key @param {number} [status]
 */
const isWorthKeeping = (key, status) =>
  status === undefined || status < 400 || (status === 404 && key.endsWith('/not-found'))

/**
 * Next stores what a static route answers to OPTIONS under the address of the page, and cannot send it: a
 * 204 with a body. @param {Value | null} value
 */
const takeOptionsAnswer = (value) => {
  if (value?.kind !== 'APP_ROUTE' || value.status !== 204) return false
  value.status = 200
  return true
}

/**
 * Strips a page in place: on a MISS Next sends the very object that it gave to `set()`.
 * @param {Value | null | undefined} value
 */
const finish = (value) => {
  if (value?.kind !== 'APP_PAGE' || value[finished] || typeof value.html !== 'string') return
  const { html, status, location } = takeStatus(stripFramework(value.html))
  value.html = html
  if (location) value.headers = { ...value.headers, location }
  if (status) {
    value.status = status
    value.headers = { ...value.headers, [toldHeader]: '1' }
  }
  value[finished] = true
}

/** @param {Value | null} data @param {{ tags?: string[] }} context @returns {string[]} */
const tagsOf = (data, context) => {
  const header = data?.headers?.['x-next-cache-tags']
  return [...(context?.tags ?? []), ...(typeof header === 'string' ? header.split(',') : [])]
}

/**
 * A page that lives for seconds is made anew when they are over, before it is sent: what it tells changes by no
 * tag. Next would send it as it is and make it anew afterwards.
 * @param {{ lastModified?: number, cacheControl?: { revalidate?: number | false } }} entry
 */
const isOver = ({ lastModified = 0, cacheControl }) => {
  const seconds = cacheControl?.revalidate
  return (
    typeof seconds === 'number' &&
    seconds <= shortLifeSeconds &&
    Date.now() - lastModified > seconds * 1000
  )
}

/** The stored page of a query, unless a fact that it tells has changed. @param {string} key */
const queryPage = (key) => {
  const entry = queryPages.get(key)
  if (!entry || isOver(entry)) return null
  const tags = tagsOf(/** @type {Value | null} */ (entry.value), {})
  return areTagsExpired(tags, entry.lastModified) ? null : entry
}

/** @param {string} key @param {Parameters<Base['set']>[1]} value @param {Parameters<Base['set']>[2]} context */
const keepQueryPage = (key, value, context) => {
  const cacheControl = 'cacheControl' in context ? context.cacheControl : undefined
  queryPages.set(key, { value, lastModified: Date.now(), cacheControl })
}

export default class PortalCache extends FileSystemCache {
  /** @param {ConstructorParameters<typeof FileSystemCache>[0] & { dev?: boolean }} context */
  constructor(context) {
    const { serverDistDir = '' } = context
    // Next makes one for the proxy too, without a folder: it stores nothing.
    const folder =
      isBuilding || context.dev || !serverDistDir
        ? serverDistDir
        : path.join(openCacheFolder(serverDistDir), 'server')
    super({ ...context, serverDistDir: folder })
    // Next makes one handler per request, so this is when the request began.
    this.startedAt = Date.now()
  }

  /** @param {Parameters<Base['get']>} args */
  async get(...args) {
    if (isOfQuery(args[0])) return queryPage(args[0])
    const entry = await super.get(...args)
    finish(/** @type {Value | null | undefined} */ (entry?.value))
    return entry
  }

  /** @param {Parameters<Base['set']>} args */
  async set(...args) {
    const [key, data, context] = args
    const value = /** @type {Value | null} */ (data)
    finish(value)
    const isOvertaken = tagsOf(value, /** @type {{ tags?: string[] }} */ (context)).some(
      (tag) => (tagsManifest.get(tag)?.expired ?? 0) >= this.startedAt,
    )
    const isWorthless = isOvertaken || isOfOneReader(key) || !isWorthKeeping(key, value?.status)
    if (takeOptionsAnswer(value) || isWorthless) {
      forgetLifetime(key)
    } else if (isOfQuery(key)) keepQueryPage(key, data, context)
    else await super.set(...args)
  }

  /** @param {Parameters<Base['revalidateTag']>} args */
  async revalidateTag(...args) {
    const list = [args[0]].flat()
    await super.revalidateTag(list, args[1])
    if (journalFile) appendToJournal(journalFile, list, Date.now())
  }
}
