import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { AnalysedDocument, SearchDocument } from '@/search/engine/search-engine'
import { makeDrain, type DrainParts, type Reader } from '@/search/query/drain'
import { wordListAnalysers } from '@/tests/support/search/word-list-analyser'

type Change = { id: number; collectionSlug: string; recordId?: string }

let changes: Change[]
let index: Map<string, AnalysedDocument>
let told: string[]
let parts: DrainParts
let reader: Reader

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
  reader = {
    documentsOf: async (_, id) => [document(String(id), 'fi')],
    dependentsOf: async (collection, id) => [{ collection, id }],
  }
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
    openReader: () => reader,
    rebuild: async () => undefined,
    afterChanges: () => undefined,
    tell: (message) => void told.push(message),
  }
})

const drainOf = (changed: Partial<Reader>) =>
  makeDrain({ ...parts, openReader: () => ({ ...reader, ...changed }) })

const change = (id: number, recordId?: string): Change => ({
  id,
  collectionSlug: 'pages',
  recordId,
})

describe('taking in what was saved', () => {
  test('brings the record and those that tell of it, each once', async () => {
    changes = [change(1, '7'), change(2, '7'), change(3, '8')]
    const documentsOf = jest.fn(reader.documentsOf)
    const dependentsOf = async (collection: string, id: number | string) =>
      ['9', String(id)].map((one) => ({ collection, id: one }))
    await drainOf({ documentsOf, dependentsOf })()
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
    await drainOf({ documentsOf: async () => [] })()
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
      return reader.documentsOf(collection, id)
    }
    const drain = drainOf({ documentsOf })
    await drain()
    expect([...index.keys()]).toEqual(['pages:8:fi'])
    expect(changes.map(({ id }) => id)).toEqual([1])
    expect(told).toEqual([expect.stringContaining('pages poison')])
    await drain()
    expect(told).toHaveLength(1)
  })

  test('a record that fails holds up none of those that tell of the same one', async () => {
    changes = [change(1, '7')]
    const documentsOf = async (collection: string, id: number | string) => {
      if (id === 'poison') throw new Error('cannot be told')
      return reader.documentsOf(collection, id)
    }
    const dependentsOf = async (collection: string) =>
      ['7', 'poison', '9'].map((id) => ({ collection, id }))
    await drainOf({ documentsOf, dependentsOf })()
    expect([...index.keys()].sort()).toEqual(['pages:7:fi', 'pages:9:fi'])
    expect(changes.map(({ id }) => id)).toEqual([1])
    expect(told).toHaveLength(1)
  })

  test('a build that fails is tried again, each time after twice as long', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] })
    try {
      changes = [change(1)]
      const rebuild = jest.fn(async () => Promise.reject(new Error('full disk')))
      const drain = makeDrain({ ...parts, rebuild })
      const triesAfter = async (seconds: number) => {
        jest.advanceTimersByTime(seconds * 1000)
        await drain()
        await new Promise(setImmediate)
        return rebuild.mock.calls.length
      }
      expect([await triesAfter(0), await triesAfter(4), await triesAfter(2)]).toEqual([1, 1, 2])
      expect([await triesAfter(6), await triesAfter(5)]).toEqual([2, 3])
      expect([await triesAfter(15), await triesAfter(6)]).toEqual([3, 4])
    } finally {
      jest.useRealTimers()
    }
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
