// After a seed no reader may see an old page: neither from the running server nor from one started later.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { siteTag } from '@/cache/tags'
import { appendToJournal } from '@/cache/tag-journal'

const patienceMs = 15_000

/** Notes in every page cache of the data folder that all its pages are old. */
export const noteInJournals = (dataDir: string): void => {
  const caches = path.join(dataDir, 'cache')
  if (!existsSync(caches)) return
  readdirSync(caches)
    .map((build) => path.join(caches, build, 'revalidated-tags.jsonl'))
    .filter((journal) => existsSync(journal))
    .forEach((journal) => appendToJournal(journal, [siteTag], Date.now()))
}

type Failure = { message?: string; cause?: { code?: string; message?: string } } | undefined

const isRefusal = (error: unknown) => (error as Failure)?.cause?.code === 'ECONNREFUSED'

const reasonOf = (error: unknown) => {
  const failure = error as Failure
  return failure?.cause?.message || failure?.message || String(error)
}

/**
 * Tells the server at `serverUrl`, if there is one, that all its pages are old.
 * @returns whether a server was told
 */
export const tellServer = async (serverUrl: string, secret: string): Promise<boolean> => {
  const address = new URL('/revalidate', serverUrl)
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.ok) return true
    throw new Error(`the answer was ${response.status}`)
  } catch (error) {
    if (isRefusal(error)) return false
    throw new Error(
      `The content is seeded, but ${address} did not take the news (${reasonOf(error)}): restart the server, or it may show old pages for an hour.`,
      { cause: error },
    )
  }
}
