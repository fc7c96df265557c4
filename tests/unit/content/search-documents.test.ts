import { beforeEach, expect, jest, test } from '@jest/globals'
import type { SearchDocument } from '@/search/engine/search-engine'

let tries: Record<string, number>
let databaseMark: () => Promise<string>

const document = (id: string): SearchDocument => ({
  id,
  locale: 'fi',
  title: id,
  body: '',
  facets: {},
})

const telling = (id: string, failures = 0) => ({
  id,
  tell: async () => {
    tries[id] = (tries[id] ?? 0) + 1
    if (tries[id] > failures) return document(id)
    throw new Error(`${id} cannot be told`)
  },
})

jest.unstable_mockModule('@/content/search-sources', () => ({
  sources: {
    pages: {
      all: async function* (locale: string) {
        if (locale !== 'fi') return
        yield [telling('whole'), telling('broken', Infinity), telling('late', 1)]
        yield [telling('next')]
      },
    },
  },
}))
jest.unstable_mockModule('@/content/search-changes', () => ({ databaseMark: () => databaseMark() }))
jest.unstable_mockModule('@/content/search-dependents', () => ({ findDependents: async () => [] }))
jest.unstable_mockModule('@/content/payload-client', () => ({ toStoredId: async () => undefined }))
const { searchDocuments } = await import('@/content/search-documents')

beforeEach(() => {
  tries = {}
  databaseMark = async () => 'here'
})

const read = async (leaveOut: (id: string, error: unknown) => void) => {
  const told: string[] = []
  for await (const { id } of searchDocuments(leaveOut)) told.push(id)
  return told
}

test('a record that cannot be told is named and left out; one that can on a second try is in', async () => {
  const leftOut: unknown[] = []
  const told = await read((id, error) => void leftOut.push([id, String(error)]))
  expect(told).toEqual(['whole', 'late', 'next'])
  expect(leftOut).toEqual([['broken', 'Error: broken cannot be told']])
})

test('while the database is away nothing is left out: there is no index without it', async () => {
  databaseMark = async () => {
    throw new Error('away')
  }
  const leaveOut = jest.fn()
  await expect(read(leaveOut)).rejects.toThrow('away')
  expect(leaveOut).not.toHaveBeenCalled()
})
