// Next's cache works only inside its server. Integration tests read without it and see what expires.
export const expired: string[] = []

/** Names of the readings that asked for the cache. */
export const asked: string[] = []

export const unstable_cache = <Result>(read: () => Promise<Result>, [name = '']: string[]) => {
  asked.push(name)
  return read
}

export const revalidateTag = (tag: string) => {
  expired.push(tag)
}
