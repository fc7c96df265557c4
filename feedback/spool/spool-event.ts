// What the spool has to say to whoever watches over the server. Never what a visitor wrote.

export type SpoolEvent =
  /** Nothing is taken in until `recovered`; every append is refused. */
  | { event: 'disk-failed'; error: unknown }
  | { event: 'recovered' }
  /** A file ends with unacknowledged bytes that could not be cut off yet. */
  | { event: 'uncut'; file: string; error: unknown }
  /** Not read as an entry: a crash has torn it, or the disk has spoiled it. Kept aside in `file`. */
  | { event: 'line-damaged'; file: string }
  /** Somebody has taken away the file, or a part of it, with acknowledged entries in it. */
  | { event: 'entries-lost'; file: string; bytes: number }
  /** The database will never take this entry. Kept aside in `file`, with the reason. */
  | { event: 'entry-parked'; key: string; file: string }

export type Tell = (event: SpoolEvent) => void
