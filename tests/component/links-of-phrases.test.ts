import { expect, test } from '@jest/globals'
import type { Phrase } from '@/content/page-models'
import { everyPage } from '@/tests/fixtures/pages'
import { rendered } from '@/tests/support/rendered'

const [, page] = everyPage()[0]!

const paragraphOf = (content: Phrase) =>
  rendered({
    ...page,
    image: undefined,
    sections: [{ id: 'one', title: 'Osio', blocks: [{ type: 'paragraph', content }] }],
  })

const to = { href: 'https://example.org/', external: true } as const

test('a link whose words are of several kinds is one link, and says once that it leads away', () => {
  const { rich, text, markdown } = paragraphOf([
    'Lue ',
    { text: 'Regional policy', phraseLang: 'en', to },
    { text: ' -', to },
    { text: 'sivu', strong: true, to },
    '.',
  ])
  for (const document of [rich, text]) {
    const links = [...document.querySelectorAll('main p a')]
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Regional policy -sivu (toinen sivusto)',
    ])
    expect(links[0]?.querySelector('[lang=en]')?.textContent).toBe('Regional policy')
    expect(links[0]?.querySelector('strong')?.textContent).toBe('sivu')
  }
  expect(markdown).toContain(
    'Lue [Regional policy -**sivu** (toinen sivusto)](https://example.org/).',
  )
})

test('links that lead to different places stay two', () => {
  const { rich } = paragraphOf([
    { text: 'Yksi', to },
    { text: 'Kaksi', to: { href: 'https://example.com/', external: true } },
  ])
  expect(rich.querySelectorAll('main p a')).toHaveLength(2)
})

test('what there is to say of a file is said once, after the last of its words', () => {
  const file = { type: 'application/pdf', language: 'fi', words: 'PDF, 1,2 Mt, saavutettava' }
  const { rich, text, markdown } = paragraphOf([
    { text: 'Lue ', to: { href: '/documents/a.pdf', file } },
    { text: 'arviointi', emphasized: true, to: { href: '/documents/a.pdf', file } },
  ])
  for (const document of [rich, text]) {
    expect(document.querySelector('main p a[type]')?.textContent).toBe(
      'Lue arviointi (PDF, 1,2 Mt, saavutettava)',
    )
  }
  expect(markdown).toContain('[Lue *arviointi* (PDF, 1,2 Mt, saavutettava)](/documents/a.pdf)')
})
