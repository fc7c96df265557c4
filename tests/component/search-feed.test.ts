import { describe, expect, test } from '@jest/globals'
import { getTranslate } from '@/i18n/translator'
import { toAtom } from '@/search/query/outlets/atom'
import { toDescription } from '@/search/query/outlets/description'
import type { OutletAnswer } from '@/search/query/outlets/outlet-answer'
import {
  foundPage,
  hostileTexts,
  outletAnswer,
  sayableInXml,
} from '@/tests/support/search/outlet-answers'

const t = getTranslate('fi')
const atom = 'http://www.w3.org/2005/Atom'

/** Fails for what is no well-formed XML. */
const parseXml = (xml: string): Document => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed
}

const feedOf = (rest: Partial<OutletAnswer> = {}) =>
  parseXml(toAtom(outletAnswer(rest), t, '2026-01-02')).documentElement

const childrenOf = (parent: Element, name: string) =>
  [...parent.children].filter(({ localName }) => localName === name)
const textIn = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent
const linksOf = (parent: Element) =>
  Object.fromEntries(
    childrenOf(parent, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
  )

describe('a feed', () => {
  test('says who, what, when and where', () => {
    const feed = feedOf()
    expect([feed.localName, feed.namespaceURI]).toEqual(['feed', atom])
    expect(feed.getAttribute('xml:lang')).toBe('fi')
    expect(textIn(feed, 'title')).toBe(
      t('Search.feeds.titleOf', { text: 'kunta', site: 'Portaali' }),
    )
    expect(textIn(feed, 'updated')).toBe('2014-02-05T00:00:00Z')
    expect(childrenOf(feed, 'author')[0]?.textContent?.trim()).toBe('Ministeriö')
    expect(textIn(feed, 'totalResults')).toBe('60')
    expect(textIn(feed, 'startIndex')).toBe('26')
    expect(linksOf(feed)).toEqual({
      self: expect.stringMatching(/^https:\/\/portaali\.example\/.*\.atom\?.*sivu=2$/),
      alternate: expect.stringMatching(/^https:\/\/portaali\.example\/[^.]*\?.*sivu=2$/),
      first: expect.stringMatching(/\.atom\?.*sivu=1$/),
      previous: expect.stringMatching(/\.atom\?.*sivu=1$/),
      next: expect.stringMatching(/\.atom\?.*sivu=3$/),
      last: expect.stringMatching(/\.atom\?.*sivu=3$/),
    })
  })

  test('has one id on all its pages', () =>
    expect(textIn(feedOf({ page: 3 }), 'id')).toBe(textIn(feedOf({ page: 1 }), 'id')))

  test('tells each page with an id that outlives its address', () => {
    const [entry] = childrenOf(feedOf(), 'entry')
    expect(entry && textIn(entry, 'id')).toBe('tag:portaali.example,2026:programs:1:fi')
    expect(entry && textIn(entry, 'title')).toBe('INKA')
    expect(entry && textIn(entry, 'updated')).toBe('2014-02-05T00:00:00Z')
    expect(entry && linksOf(entry)).toEqual({
      alternate: 'https://portaali.example/fi/ohjelmat/inka',
    })
    const [moved] = childrenOf(feedOf({ found: [foundPage({ address: 'https://x/y' })] }), 'entry')
    expect(moved && textIn(moved, 'id')).toBe(entry && textIn(entry, 'id'))
  })

  test('tells no page without a day of change, and is as new as its newest', () => {
    const found = [
      foundPage({ id: 'a', lastChanged: '2015-01-01' }),
      foundPage({ id: 'b', lastChanged: '2016-01-01' }),
      foundPage({ id: 'c', lastChanged: undefined }),
    ]
    expect(childrenOf(feedOf({ found }), 'entry')).toHaveLength(2)
    expect(textIn(feedOf({ found }), 'updated')).toBe('2016-01-01T00:00:00Z')
  })

  test('without entries is as new as today', () =>
    expect(textIn(feedOf({ found: [], total: 0, page: 1 }), 'updated')).toBe(
      '2026-01-02T00:00:00Z',
    ))

  test.each(hostileTexts)('carries %j wherever it stands', (text) => {
    const feed = feedOf({
      asked: { ...outletAnswer().asked, text },
      found: [foundPage({ title: text, excerpt: text, kindName: text })],
      site: { ...outletAnswer().site, publisher: text },
    })
    const [entry] = childrenOf(feed, 'entry')
    const plain = sayableInXml(text)
    expect(entry && textIn(entry, 'title')).toBe(plain)
    expect(entry && textIn(entry, 'summary')).toBe(plain)
    expect(entry && childrenOf(entry, 'category')[0]?.getAttribute('label')).toBe(plain)
    expect(textIn(feed, 'title')).toContain(plain)
  })
})

describe('the description of the search', () => {
  const describe = (name: string) =>
    parseXml(
      toDescription(
        {
          locale: 'sv',
          siteName: name,
          origin: 'https://portaali.example',
          textName: 'sokord',
          pageName: 'sida',
        },
        getTranslate('sv'),
      ),
    ).documentElement

  test('names the search and its answers by absolute addresses', () => {
    const templates = childrenOf(describe('Portalen'), 'Url').map((url) => [
      url.getAttribute('type'),
      url.getAttribute('template'),
    ])
    expect(templates.map(([type]) => type)).toEqual([
      'text/html',
      'application/atom+xml',
      'application/json',
      'application/x-suggestions+json',
    ])
    for (const [, template] of templates) {
      expect(template).toMatch(/^https:\/\/portaali\.example\/sv\/.*\{searchTerms\}/)
    }
  })

  test.each([
    ['Portalen', 'Portalen'],
    ['Tillväxtavtal för städer', 'Tillväxtavtal'],
    ['Utvecklingsprogrammen', 'Utvecklingsprogr'],
    ['A & B <c>', 'A & B <c>'],
  ])('calls %s by a name that has room', (name, short) =>
    expect(textIn(describe(name), 'ShortName')).toBe(short),
  )
})
