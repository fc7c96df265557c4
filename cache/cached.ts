// The only caching of reads. Kept between requests by Next, and within one by React.
import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import DataLoader from 'dataloader'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { siteTag } from './tags'

/** A floor under every tag: should a revalidation ever be lost, a reading heals within the hour. */
const maximumAgeSeconds = 3600

type Argument = string | number

/** What one task has read so far, by name and arguments, and what it reads together, by name. */
export type Readings = Map<string, unknown>

const task = new AsyncLocalStorage<Readings>()

/** For a task outside of requests, where Next has no store: what it reads is kept in its own readings. */
export const keepingReadings = <Result>(
  readings: Readings,
  run: () => Promise<Result>,
): Promise<Result> => task.run(readings, run)

const request = new AsyncLocalStorage<Readings>()

/** For a route that reads the same for each of many things: React keeps readings in pages alone. */
export const readingOnce = <Result>(run: () => Promise<Result>): Promise<Result> =>
  request.run(new Map(), run)

/** More at once would hold up whoever is served between two questions. */
const mostTogether = 100

/**
 * Reads by a key. A task that tells many things at a time asks for all their keys with one question.
 * @param name of what is read; the same name reads alike
 * @param readMany answers in the order of the keys
 */
export const readTogether = <Key extends Argument, Result>(
  name: string,
  key: Key,
  readMany: (keys: readonly Key[]) => Promise<Result[]>,
): Promise<Result> => {
  // Nothing is kept: a task may last long.
  const open = () => new DataLoader(readMany, { cache: false, maxBatchSize: mostTogether })
  const readings = task.getStore()
  if (!readings) return open().load(key)
  const loader = (readings.get(name) as DataLoader<Key, Result> | undefined) ?? open()
  readings.set(name, loader)
  return loader.load(key)
}

const readOnce = <Result>(
  readings: Readings,
  key: string,
  read: () => Promise<Result>,
): Promise<Result> => {
  const kept = readings.get(key) as Promise<Result> | undefined
  if (kept) return kept
  const reading = read()
  readings.set(key, reading)
  // What failed is read again by whoever asks next.
  reading.catch(() => readings.delete(key))
  return reading
}

/**
 * Caches an async reading by its name and arguments. The result must survive JSON.
 * @param tagsOf names every fact the reading depends on
 */
export const cached = <Arguments extends Argument[], Result>(
  name: string,
  read: (...args: Arguments) => Promise<Result>,
  tagsOf: (...args: Arguments) => string[],
) =>
  cache((...args: Arguments) => {
    const key = [name, ...args.map(String)]
    const readings = task.getStore()
    if (readings) return readOnce(readings, key.join(' '), () => read(...args))
    const readKept = unstable_cache(() => read(...args), key, {
      revalidate: maximumAgeSeconds,
      tags: [siteTag, ...tagsOf(...args)],
    })
    const kept = request.getStore()
    return kept ? readOnce(kept, key.join(' '), readKept) : readKept()
  })
