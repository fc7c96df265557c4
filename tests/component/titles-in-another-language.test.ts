import { expect, test } from '@jest/globals'
import { everyPage } from '@/tests/fixtures/pages'
import { withoutJoints } from '@/tests/support/joints'
import { rendered } from '@/tests/support/rendered'

const [, page] = everyPage()[0]!

test('a section titled in another language says so, in code and in words', () => {
  const title = 'Skogsprogrammet'
  const { rich, text, markdown } = rendered({
    ...page,
    sections: [{ id: 'one', title, lang: 'sv', blocks: [] }],
  })
  for (const document of [rich, text]) {
    const heading = document.querySelector('main h2#one')
    expect(withoutJoints(heading?.textContent ?? '')).toBe('Skogsprogrammet (ruotsi)')
    expect(withoutJoints(heading?.querySelector('[lang=sv]')?.textContent ?? '')).toBe(title)
  }
  expect(markdown).toContain('## Skogsprogrammet (ruotsi)')
})
