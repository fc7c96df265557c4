import { expect, test } from '@jest/globals'
import { pageLinks } from '@/content/page-links'
import { getTranslate } from '@/i18n/translator'

const linksAt = (page: number, pages: number) =>
  pageLinks({
    t: getTranslate('fi'),
    name: 'Sivut',
    page,
    pages,
    targetOf: (number) => ({ href: `/fi?sivu=${number}` }),
  })

test('page links lead to the neighbours and to each number but the one at hand', () => {
  const [block] = linksAt(2, 3)
  expect(block).toMatchObject({
    name: 'Sivut',
    previous: { to: { href: '/fi?sivu=1' } },
    pages: [
      { number: 1, to: { href: '/fi?sivu=1' } },
      { number: 2, current: true },
      { number: 3, to: { href: '/fi?sivu=3' } },
    ],
    next: { to: { href: '/fi?sivu=3' } },
  })
})

test('there is nothing before the first page, after the last, or where there is one alone', () => {
  expect(linksAt(1, 2)).toMatchObject([{ previous: undefined }])
  expect(linksAt(2, 2)).toMatchObject([{ next: undefined }])
  expect(linksAt(1, 1)).toEqual([])
})
