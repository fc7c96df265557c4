// The only caching of reads. Kept between requests by Next, and within one by React.
import 'server-only'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { siteTag } from './tags'

/** A floor under every tag: should a revalidation ever be lost, a reading heals within the hour. */
const maximumAgeSeconds = 3600

type Argument = string | number

/**
 * Caches an async reading by its name and arguments. The result must survive JSON.
 * @param tagsOf names every fact the reading depends on
 */
export const cached = <Arguments extends Argument[], Result>(
  name: string,
  read: (...args: Arguments) => Promise<Result>,
  tagsOf: (...args: Arguments) => string[],
) =>
  cache((...args: Arguments) =>
    unstable_cache(() => read(...args), [name, ...args.map(String)], {
      revalidate: maximumAgeSeconds,
      tags: [siteTag, ...tagsOf(...args)],
    })(),
  )
