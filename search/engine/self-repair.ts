// Keeps an engine in possession of a good index: a missing, damaged or old one is built anew in the background.
import type { AnalysedDocument, SearchEngine } from './search-engine'

const pauseAfterFailure = 60_000

export const withSelfRepair = (
  engine: SearchEngine,
  source: () => AsyncIterable<AnalysedDocument>,
  tell: (message: string, error?: unknown) => void,
): SearchEngine => {
  let repairing: Promise<void> | undefined
  let notBefore = 0

  const repair = () => {
    if (repairing || Date.now() < notBefore) return
    tell('The search index is being rebuilt')
    repairing = engine
      .rebuild(source())
      .then(() => tell('The search index is ready'))
      .catch((error: unknown) => {
        notBefore = Date.now() + pauseAfterFailure
        tell('The search index could not be rebuilt', error)
      })
      .finally(() => {
        repairing = undefined
      })
  }

  const repairUnless = (isGood: boolean) => {
    if (!isGood) repair()
  }

  engine
    .health()
    .then(({ state }) => repairUnless(state === 'ready'))
    .catch((error: unknown) => tell('The search index could not be read', error))

  return {
    upsert: (documents) => engine.upsert(documents),
    remove: (ids) => engine.remove(ids),
    suggest: (begun, locale) => engine.suggest(begun, locale),
    terms: (locale) => engine.terms(locale),
    rebuild: (documents) => engine.rebuild(documents),
    health: () => engine.health(),
    search: async (query) => {
      const answer = await engine.search(query)
      repairUnless(answer.state === 'ready')
      return answer
    },
    close: async () => {
      await repairing
      await engine.close()
    },
  }
}
