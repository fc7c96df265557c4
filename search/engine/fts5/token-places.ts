// Where each word of a text stands and which form it has, in as few bytes as it takes.

/** `form` is a row of the table `forms`. */
export type TokenPlace = { start: number; end: number; form: number }

const pushNumber = (bytes: number[], value: number): void => {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

export const packPlaces = (places: TokenPlace[]): Buffer => {
  const bytes: number[] = []
  let last = 0
  for (const { start, end, form } of places) {
    pushNumber(bytes, start - last)
    pushNumber(bytes, end - start)
    pushNumber(bytes, form)
    last = end
  }
  return Buffer.from(bytes)
}

export const unpackPlaces = (bytes: Uint8Array): TokenPlace[] => {
  const places: TokenPlace[] = []
  let at = 0
  let last = 0
  const next = () => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const start = last + next()
    const end = start + next()
    places.push({ start, end, form: next() })
    last = end
  }
  return places
}
