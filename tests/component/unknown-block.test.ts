import { afterEach, expect, jest, test } from '@jest/globals'
import type { Block } from '@/content/page-models'
import { makePage } from '@/tests/fixtures/pages'
import { rendered, wordsOf } from '@/tests/support/rendered'

afterEach(() => {
  jest.restoreAllMocks()
})

test('a block that no rendering knows is skipped and logged, and the page is still told', () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  const page = makePage('article', 'fi')
  const unknown = { type: 'hologram', content: ['Hologrammi'] } as unknown as Block
  const sections = page.sections.map((section) => ({
    ...section,
    blocks: [unknown, ...section.blocks],
  }))
  const before = rendered(page)
  const { rich, text, markdown } = rendered({ ...page, sections })
  expect(wordsOf(rich)).toBe(wordsOf(before.rich))
  expect(wordsOf(text)).toBe(wordsOf(before.text))
  expect(markdown).toBe(before.markdown)
  for (const rendering of ['rich', 'text', 'markdown']) {
    expect(warn.mock.calls.map(([message]) => String(message)).join()).toContain(rendering)
  }
})
