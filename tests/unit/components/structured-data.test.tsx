import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { descriptionOf } from '@/app/(site)/description'
import { stripFramework } from '@/cache/strip-framework.js'
import { StructuredData } from '@/components/site/StructuredData'
import { toStructuredData } from '@/components/structured-data/page'
import { everyPage, makePage } from '@/tests/fixtures/pages'
import { sayable } from '@/tests/support/sayable'

const toAddress = (path: string) => `https://portal.example${path}`
const toData = (page: Parameters<typeof toStructuredData>[0]): unknown =>
  JSON.parse(JSON.stringify(toStructuredData(page, toAddress, descriptionOf(page)) ?? null))

/** Every string under a name or description, at any depth. */
const wordsIn = (node: unknown): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) =>
        typeof value === 'string'
          ? ['name', 'description'].includes(key)
            ? [value]
            : []
          : wordsIn(value),
      )
    : []

const shown = everyPage().filter(([, page]) => page.status === 200)

describe.each(shown)('%s, as data', (_name, page) => {
  test('says nothing that the page does not say', () => {
    const said = [
      ...sayable(page),
      ...page.breadcrumbs.map(({ label }) => label),
      page.site.name,
      page.site.publisher?.text,
    ].join('\n')
    const words = wordsIn(toData(page))
    expect(words.length).toBeGreaterThan(1)
    expect(words.filter((word) => !said.includes(word))).toEqual([])
  })

  test('has the page’s language and date', () => {
    expect(toData(page)).toMatchObject({
      inLanguage: page.locale,
      ...(page.lastUpdated && { dateModified: page.lastUpdated }),
    })
  })
})

test('the home page is the website, with who publishes it', () => {
  expect(toData({ ...makePage('home', 'fi'), breadcrumbs: [] })).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Portaalin nimi',
    url: 'https://portal.example/fi',
    publisher: { '@type': 'GovernmentOrganization', name: 'julkaiseva ministeriö' },
  })
})

test('a programme is a service of the bodies that are responsible for it', () => {
  const page = makePage('program', 'sv')
  expect(toData(page)).toMatchObject({
    '@type': 'WebPage',
    mainEntity: {
      '@type': 'GovernmentService',
      name: page.title,
      description: page.lead,
      provider: [
        { '@type': 'GovernmentOrganization', name: 'yksi ministeriö' },
        { '@type': 'GovernmentOrganization', name: 'toinen ministeriö' },
      ],
    },
  })
})

test('a page without a lead is told by the first words of its content', () => {
  const lead = undefined
  const sections = [
    { id: 'goals', blocks: [{ type: 'paragraph' as const, content: ['Uusia yrityksiä'] }] },
  ]
  expect(toData({ ...makePage('program', 'fi'), lead, sections })).toMatchObject({
    description: 'Uusia yrityksiä',
    mainEntity: { description: 'Uusia yrityksiä' },
  })
})

test('a programme of which nobody is known to be responsible names no provider', () => {
  const page = { ...makePage('program', 'fi'), owners: [] }
  expect(JSON.stringify(toData(page))).not.toContain('provider')
})

test('the breadcrumbs lead from the home page to the page itself', () => {
  const page = makePage('theme', 'en')
  expect(toData(page)).toMatchObject({
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Murupolku', item: 'https://portal.example/en' },
        { position: 2, name: page.title, item: 'https://portal.example/en/programmes/koe' },
      ],
    },
  })
})

test('a page that is not there has no data', () => {
  expect(toStructuredData(makePage('problem', 'fi'), toAddress)).toBeUndefined()
  expect(
    renderToStaticMarkup(<StructuredData page={makePage('problem', 'fi')} toAddress={toAddress} />),
  ).toBe('')
})

test('a title cannot end the data, and the cache keeps them', () => {
  const page = { ...makePage('article', 'fi'), title: '</script><script>alert(1)</script>' }
  const html = renderToStaticMarkup(<StructuredData page={page} toAddress={toAddress} />)
  expect(html.match(/<\/?script/g)).toHaveLength(2)
  expect(stripFramework(html)).toBe(html)
  const text = />(.*)<\/script>$/.exec(html)?.[1] ?? ''
  expect(JSON.parse(text)).toMatchObject({ name: page.title })
})
