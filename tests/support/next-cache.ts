// Next's cache works only inside its server. Integration tests read without it and see what expires.
export const expired: string[] = []

export const unstable_cache = <Result>(read: () => Promise<Result>) => read

export const revalidateTag = (tag: string) => {
  expired.push(tag)
}
