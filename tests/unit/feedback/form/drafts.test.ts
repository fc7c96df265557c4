import { expect, test } from '@jest/globals'
import { dropDraft, findDraft, keepDraft } from '@/feedback/form/drafts'

const draft = { status: 400 as const, fields: { text: 'Hei' } }

test('a draft is found by its id until it is dropped, once', () => {
  const id = keepDraft(draft)
  expect(findDraft(id)).toEqual(draft)
  expect([dropDraft(id), dropDraft(id)]).toEqual([true, false])
  expect(findDraft(id)).toBeUndefined()
})

test('a crowd of drafts does not fill the memory: the oldest goes', () => {
  const ids = Array.from({ length: 150 }, () => keepDraft(draft))
  expect(ids.filter(findDraft)).toEqual(ids.slice(50))
  expect(new Set(ids).size).toBe(150)
  ids.forEach(dropDraft)
})
