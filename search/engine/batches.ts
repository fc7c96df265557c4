// Documents on their way into an index: some at a time, so that nobody waits behind all of them.
import { setImmediate } from 'node:timers/promises'
import type { AnalysedDocument } from './search-engine'

const mostTokens = 1_000
const mostDocuments = 200

export async function* inBatches(
  documents: AsyncIterable<AnalysedDocument> | Iterable<AnalysedDocument>,
): AsyncGenerator<AnalysedDocument[]> {
  let batch: AnalysedDocument[] = []
  let tokens = 0
  for await (const document of documents) {
    // Whoever makes the documents takes its time for each: others get theirs in between.
    await setImmediate()
    batch.push(document)
    tokens += document.title.tokens.length + document.body.tokens.length
    if (tokens < mostTokens && batch.length < mostDocuments) continue
    yield batch
    batch = []
    tokens = 0
  }
  if (batch.length > 0) yield batch
}
