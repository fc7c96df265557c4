import { expect, test } from '@jest/globals'
import type { AnalysedDocument } from '@/search/engine/search-engine'
import { TwoPartEngine, type BuilderPart, type LivePart } from '@/search/engine/two-part-engine'
import { analysed, inStream } from '@/tests/support/search/documents'

const document = (id: string, title: string): AnalysedDocument =>
  analysed({ id, locale: 'fi', title, body: '', facets: {} })

/** An engine whose parts note what they are told. */
const noted = () => {
  const told: string[] = []
  const live: LivePart = {
    upsert: () => true,
    remove: () => true,
    search: () => ({ state: 'rebuilding' }),
    suggest: () => [],
    termsAfter: () => [],
    facts: () => ({ state: 'ready', documents: 0, bytes: 0 }),
    close: () => undefined,
  }
  const builder: BuilderPart = {
    add: (documents) => void told.push(...documents.map(({ id, title }) => `${id}: ${title.text}`)),
    remove: (ids) => void told.push(...ids.map((id) => `without ${id}`)),
    seal: () => void told.push('sealed'),
    publish: () => void told.push('published'),
    abandon: () => undefined,
  }
  const versions = { analyserVersion: 'word-list-1', schemaVersion: 1 }
  return { told, engine: new TwoPartEngine({ live, newBuilder: () => builder, versions }) }
}

test('of what is saved again and again during a build the last is kept', async () => {
  const { told, engine } = noted()
  async function* saving() {
    yield* inStream([])
    for (let number = 1; number <= 50; number++) {
      await engine.upsert([document('a', `kunta ${number}`), document('b', `seutu ${number}`)])
      await engine.remove(['b', 'c'])
    }
    await engine.upsert([document('c', 'kaupunki')])
  }
  await engine.rebuild(saving())
  expect(told).toEqual(['sealed', 'without b', 'a: kunta 50', 'c: kaupunki', 'published'])
  told.length = 0
  await engine.rebuild(inStream([]))
  expect(told).toEqual(['sealed', 'published'])
})
