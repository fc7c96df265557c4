const megabyte = 1024 * 1024

/** What one request may ask of the REST interface, in documents, levels and bytes. */
export const limits = {
  documents: 100,
  depth: 3,
  body: megabyte,
  file: 25 * megabyte,
  /** A file with the fields that go with it. */
  upload: 26 * megabyte,
}
