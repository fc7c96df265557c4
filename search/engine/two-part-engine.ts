// A search engine out of two parts: the index in use, and a builder that makes the next one beside it. Where the
// parts run, here or in threads, is theirs.
import type { Locale } from '@/i18n/routing'
import { inBatches } from './batches'
import type {
  AnalysedDocument,
  ExpandedQuery,
  Health,
  LiveFacts,
  SearchAnswer,
  SearchEngine,
  Suggestion,
} from './search-engine'

type Answer<Value> = Value | Promise<Value>

export type LivePart = {
  /** Whether there was an index to change. */
  upsert(documents: AnalysedDocument[]): Answer<boolean>
  remove(ids: string[]): Answer<boolean>
  search(query: ExpandedQuery): Answer<SearchAnswer>
  suggest(begun: string, locale: Locale): Answer<Suggestion[]>
  termsAfter(locale: Locale, after: string, count: number): Answer<[string, number][]>
  facts(): Answer<LiveFacts>
  close(): Answer<void>
}

export type BuilderPart = {
  add(documents: AnalysedDocument[]): Answer<void>
  remove(ids: string[]): Answer<void>
  /** After the last document; changes may still follow. */
  seal(): Answer<void>
  /** @param builtAt ISO time of which the documents tell */
  publish(builtAt: string): Answer<void>
  abandon(): Answer<void>
}

export type Parts = {
  live: LivePart
  newBuilder: () => Answer<BuilderPart>
  versions: Pick<Health, 'analyserVersion' | 'schemaVersion'>
}

type Change = { kind: 'upsert'; documents: AnalysedDocument[] } | { kind: 'remove'; ids: string[] }

const termsAtOnce = 1_000

const apply = (part: LivePart, change: Change) =>
  change.kind === 'remove' ? part.remove(change.ids) : part.upsert(change.documents)

/** By the id of a document: what it has become, or undefined where it is gone. */
type Missed = Map<string, AnalysedDocument | undefined>

/** The next documents are analysed while the builder writes the last ones. */
const addAll = async (
  builder: BuilderPart,
  documents: AsyncIterable<AnalysedDocument> | Iterable<AnalysedDocument>,
): Promise<void> => {
  let writing = Promise.resolve()
  for await (const batch of inBatches(documents)) {
    await writing
    writing = Promise.resolve(builder.add(batch))
    // Whoever awaits it next is told; nobody does when the documents end in a fault.
    writing.catch(() => undefined)
  }
  await writing
}

const tellMissed = async (builder: BuilderPart, missed: Missed): Promise<void> => {
  const gone = [...missed].flatMap(([id, document]) => (document ? [] : [id]))
  if (gone.length > 0) await builder.remove(gone)
  await addAll(
    builder,
    [...missed.values()].filter((document) => document !== undefined),
  )
}

export class TwoPartEngine implements SearchEngine {
  private building: Promise<void> | undefined
  /** What the index being built has to be told at the end: its documents may have been read before. */
  private missed: Missed = new Map()
  /** How many changed documents no index holds: the next build reads them. */
  private homeless = 0
  private changing: Promise<unknown> = Promise.resolve()

  constructor(private readonly parts: Parts) {}

  async upsert(documents: AnalysedDocument[]): Promise<void> {
    for await (const batch of inBatches(documents)) {
      await this.change({ kind: 'upsert', documents: batch }, batch.length)
    }
  }

  async remove(ids: string[]): Promise<void> {
    if (ids.length > 0) await this.change({ kind: 'remove', ids }, ids.length)
  }

  async search(query: ExpandedQuery): Promise<SearchAnswer> {
    return this.parts.live.search(query)
  }

  async suggest(begun: string, locale: Locale): Promise<Suggestion[]> {
    return this.parts.live.suggest(begun, locale)
  }

  async *terms(locale: Locale): AsyncGenerator<[string, number]> {
    for (let after = ''; ;) {
      const page = await this.parts.live.termsAfter(locale, after, termsAtOnce)
      yield* page
      const last = page.at(-1)
      if (page.length < termsAtOnce || !last) return
      after = last[0]
    }
  }

  /** A second call while one is running waits for that one. */
  async rebuild(documents: AsyncIterable<AnalysedDocument>): Promise<void> {
    this.building ??= this.build(documents).finally(() => {
      this.building = undefined
    })
    return this.building
  }

  async health(): Promise<Health> {
    return {
      ...(await this.parts.live.facts()),
      ...this.parts.versions,
      isRebuilding: this.building !== undefined,
      pending: this.homeless,
    }
  }

  async close(): Promise<void> {
    await this.changing
    await this.parts.live.close()
  }

  /** Changes are made one after the other, in the order in which they were asked for. */
  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.changing.then(work)
    this.changing = done.catch(() => undefined)
    return done
  }

  private change(change: Change, size: number): Promise<void> {
    return this.inTurn(async () => {
      const isStored = await apply(this.parts.live, change)
      if (!isStored) this.homeless += size
      if (this.building) this.keep(change)
    })
  }

  /** The last change of each document, however often it is saved during a build. */
  private keep(change: Change): void {
    if (change.kind === 'remove') change.ids.forEach((id) => this.missed.set(id, undefined))
    else change.documents.forEach((document) => this.missed.set(document.id, document))
  }

  private async build(documents: AsyncIterable<AnalysedDocument>): Promise<void> {
    // Documents tell of the moment in which they are read, of which this is the first.
    const builtAt = new Date().toISOString()
    const builder = await this.parts.newBuilder()
    try {
      await addAll(builder, documents)
      await builder.seal()
      await this.inTurn(async () => {
        await tellMissed(builder, this.missed)
        await builder.publish(builtAt)
        this.homeless = 0
      })
    } catch (error) {
      await builder.abandon()
      throw error
    } finally {
      this.missed = new Map()
    }
  }
}
