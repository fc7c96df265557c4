// The engine for servers: no search, no change and no rebuild holds up the thread that answers visitors.
import type { IndexPlace } from './fts5-engine'
import type { SearchEngine } from './search-engine'
import { schemaVersion } from './schema-version'
import { TwoPartEngine, type BuilderPart, type LivePart } from './two-part-engine'
import type { PackedBuilder } from './worker/packed-builder'
import { DocumentPacker } from './worker/packed-documents'
import { partInThread, PartThread, type InThread } from './worker/part-thread'

const defaultLimit = 3_000

/** Building has a thread of its own, so that the index in use answers meanwhile. */
const openBuilder = ({ folder, analyserVersion }: IndexPlace): BuilderPart => {
  const thread = new PartThread({
    role: 'builder',
    folder,
    analyserVersion,
    limits: {},
    isRestarted: false,
  })
  const builder = partInThread<InThread<PackedBuilder>>(thread, [
    'addPacked',
    'remove',
    'seal',
    'publish',
    'abandon',
  ])
  const packer = new DocumentPacker()
  const closing = async (work: unknown) => {
    await work
    await thread.close()
  }
  return {
    add: (documents) => builder.addPacked(packer.pack(documents)),
    remove: builder.remove,
    seal: builder.seal,
    publish: (builtAt) => closing(builder.publish(builtAt)),
    // A thread that stopped has left a file that nobody opens.
    abandon: () => closing(Promise.resolve(builder.abandon()).catch(() => undefined)),
  }
}

export const openWorkerEngine = ({
  folder,
  analyserVersion,
  limit = defaultLimit,
}: IndexPlace & {
  /** Milliseconds that a search may take, waiting included. */
  limit?: number
}): SearchEngine => {
  const thread = new PartThread({
    role: 'live',
    folder,
    analyserVersion,
    limits: { search: limit, suggest: limit },
    isRestarted: true,
  })
  const live = partInThread<LivePart>(thread, [
    'upsert',
    'remove',
    'search',
    'suggest',
    'termsAfter',
    'facts',
    'close',
  ])
  return new TwoPartEngine({
    live: {
      ...live,
      close: async () => {
        await live.close()
        await thread.close()
      },
    },
    newBuilder: () => openBuilder({ folder, analyserVersion }),
    versions: { analyserVersion, schemaVersion },
  })
}
