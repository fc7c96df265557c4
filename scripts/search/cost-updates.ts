// How long a saved record takes until readers find it by its new words.
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { analysePatiently } from '../../search/engine/analyse-patiently'
import type { SearchEngine } from '../../search/engine/search-engine'
import { pseudoDocuments } from './cost-documents'
import { askingAsReaders } from './cost-queries'
import { timed, type Time } from './cost-times'

const updates = 100

/** From the words of a saved record until a search for a new one finds it: analysis included. */
export const measureUpdates = async (
  engine: Pick<SearchEngine, 'search' | 'upsert'>,
  sentences: string[],
  analyser: LanguageAnalyser,
): Promise<Time[]> => {
  const search = askingAsReaders(engine, analyser)
  const times: Time[] = []
  for (const document of [...pseudoDocuments(sentences, updates)].reverse()) {
    const word = `uusisana${document.id}`
    const changed = { ...document, body: `${document.body} ${word}` }
    const update = async () => {
      await engine.upsert([await analysePatiently(changed, analyser)])
      const answer = await search([{ kind: 'word', text: word, occur: 'must' }])
      if (answer.state !== 'ready' || !answer.hits.some(({ id }) => id === document.id)) {
        throw new Error(`Document ${document.id} is not found by ${word}, its new word.`)
      }
    }
    times.push(await timed(update))
  }
  return times
}
