import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { AnalysedDocument, SearchDocument } from '@/search/engine/search-engine'
import { makeDrain, type DrainParts } from '@/search/query/drain'
import { openPump } from '@/search/query/pump'
import { wordListAnalysers } from '@/tests/support/search/word-list-analyser'

type Change = { id: number; collectionSlug: string; recordId?: string }

let changes: Change[]
let index: Map<string, AnalysedDocument>
let told: string[]
let parts: DrainParts

const document = (id: string, locale: 'fi' | 'sv'): SearchDocument => ({
  id: `pages:${id}:${locale}`,
  locale,
  title: `sivu ${id}`,
  body: 'teksti',
  facets: {},
})

beforeEach(() => {
  changes = []
  index = new Map()
  told = []
  parts = {
    engine: {
      upsert: async (documents) => documents.forEach((one) => void index.set(one.id, one)),
      remove: async (ids) => ids.forEach((id) => void index.delete(id)),
    },
    analysers: wordListAnalysers,
    findChanges: async (without, most) =>
      changes.filter(({ id }) => !without.includes(id)).slice(0, most),
    forgetChanges: async (ids) => {
      changes = changes.filter(({ id }) => !ids.includes(id))
    },
    documentsOf: async (_, id) => [document(String(id), 'fi')],
    dependentsOf: async (collection, id) => [{ collection, id }],
    rebuild: async () => undefined,
    afterChanges: () => undefined,
    tell: (message) => void told.push(message),
  }
})

const change = (id: number, recordId?: string): Change => ({
  id,
  collectionSlug: 'pages',
  recordId,
})

describe('taking in what was saved', () => {
  test('brings the record and those that tell of it, each once', async () => {
    changes = [change(1, '7'), change(2, '7'), change(3, '8')]
    const documentsOf = jest.fn(parts.documentsOf)
    const dependentsOf = async (collection: string, id: number | string) =>
      ['9', String(id)].map((one) => ({ collection, id: one }))
    await makeDrain({ ...parts, documentsOf, dependentsOf })()
    expect([...index.keys()].sort()).toEqual(['pages:7:fi', 'pages:8:fi', 'pages:9:fi'])
    expect(documentsOf.mock.calls.map(([, id]) => id)).toEqual(['7', '9', '8'])
    expect(changes).toEqual([])
  })

  test('takes away the languages that are public no more', async () => {
    for (const locale of ['fi', 'sv'] as const) {
      index.set(`pages:7:${locale}`, {} as AnalysedDocument)
    }
    changes = [change(1, '7')]
    await makeDrain(parts)()
    expect([...index.keys()]).toEqual(['pages:7:fi'])
    changes = [change(2, '7')]
    await makeDrain({ ...parts, documentsOf: async () => [] })()
    expect([...index.keys()]).toEqual([])
  })

  test('forgets nothing that the index has not acknowledged', async () => {
    changes = [change(1, '7')]
    const upsert = async () => {
      throw new Error('full disk')
    }
    await makeDrain({ ...parts, engine: { ...parts.engine, upsert } })()
    expect(changes).toHaveLength(1)
    await makeDrain(parts)()
    expect([changes, index.size]).toEqual([[], 1])
  })

  test('a change that fails is told, rests, and holds up no other', async () => {
    changes = [change(1, 'poison'), change(2, '8')]
    const documentsOf = async (collection: string, id: number | string) => {
      if (id === 'poison') throw new Error('cannot be told')
      return parts.documentsOf(collection, id)
    }
    const drain = makeDrain({ ...parts, documentsOf })
    await drain()
    expect([...index.keys()]).toEqual(['pages:8:fi'])
    expect(changes.map(({ id }) => id)).toEqual([1])
    expect(told).toEqual([expect.stringContaining('pages poison')])
    await drain()
    expect(told).toHaveLength(1)
  })

  test('a change of everything builds the index anew beside the other changes', async () => {
    changes = [change(1), change(2, '8')]
    let finish = () => {}
    const rebuild = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const drain = makeDrain({ ...parts, rebuild })
    await drain()
    await drain()
    expect(rebuild).toHaveBeenCalledTimes(1)
    expect([...index.keys()]).toEqual(['pages:8:fi'])
    expect(changes.map(({ id }) => id)).toEqual([1])
    finish()
    await new Promise(setImmediate)
    expect(changes).toEqual([])
  })
})

describe('the pump', () => {
  test('works once at a time, and once more for what came meanwhile', async () => {
    let underWay = 0
    let most = 0
    const work = jest.fn(async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise(setImmediate)
      underWay -= 1
    })
    const pump = openPump(work, 60_000, () => undefined)
    pump.run()
    pump.run()
    pump.run()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await pump.stop()
    expect([most, work.mock.calls.length]).toEqual([1, 2])
  })

  test('says once that the database is away, and again when it was back in between', async () => {
    const outcomes = ['away', 'away', undefined, 'away']
    const complaints: string[] = []
    const work = async () => {
      const outcome = outcomes.shift()
      if (outcome) throw new Error(outcome)
    }
    const pump = openPump(work, 60_000, (message) => void complaints.push(message))
    while (outcomes.length > 0) {
      pump.run()
      await new Promise(setImmediate)
    }
    await pump.stop()
    expect(complaints).toHaveLength(2)
  })
})
