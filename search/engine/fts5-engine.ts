import { IndexBuilder } from './fts5/index-builder'
import { LiveIndex } from './fts5/live-index'
import { schemaVersion } from './schema-version'
import type { SearchEngine } from './search-engine'
import { TwoPartEngine } from './two-part-engine'

/** Where the index is kept, and which version of the analysis its documents are of. */
export type IndexPlace = { folder: string; analyserVersion: string }

/** Works in the calling thread, which stands still meanwhile: for commands and tests. */
export const openFts5Engine = ({ folder, analyserVersion }: IndexPlace): SearchEngine =>
  new TwoPartEngine({
    live: new LiveIndex(folder, analyserVersion),
    newBuilder: () => new IndexBuilder(folder, analyserVersion),
    versions: { analyserVersion, schemaVersion },
  })
