import { expect, test } from '@jest/globals'
import { stripFramework, takeStatus } from '@/cache/strip-framework.js'

test.each([
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script>self.__next_f.push([1,"a"])</script>',
  '<script type="module">x</script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
  '<link rel="modulepreload" as="script" href="/_next/a.js">',
])('a page loses %s', (element) => {
  expect(stripFramework(`<p>a</p>${element}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
})

test.each([
  '<script src="/assets/enhance.1234.js" defer=""></script>',
  '<script type="application/ld+json">{"@type":"Thing"}</script>',
  '<link rel="stylesheet" href="/_next/static/a.css"/>',
  '<link rel="preload" as="font" href="/_next/a.woff2"/>',
])('a page keeps %s', (element) => {
  expect(stripFramework(`<p>a</p>${element}`)).toBe(`<p>a</p>${element}`)
})

test('a page’s own status is taken from its marker, and the marker goes', () => {
  expect(takeStatus('<meta name="x-status" content="404"/><p>a</p>')).toEqual({
    html: '<p>a</p>',
    status: 404,
  })
  expect(takeStatus('<p>a</p>')).toEqual({ html: '<p>a</p>', status: undefined })
})

test('a moved page’s new address is taken from its marker, and the marker goes', () => {
  const markers =
    '<meta name="x-status" content="308"/><meta name="x-location" content="/fi/sivut/uusi"/>'
  expect(takeStatus(`${markers}<p>a</p>`)).toEqual({
    html: '<p>a</p>',
    status: 308,
    location: '/fi/sivut/uusi',
  })
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/a&quot;b', '/a b'])(
  'no page leads to %s',
  (address) => {
    const html = `<meta name="x-location" content="${address}"/>`
    expect(takeStatus(html)).toEqual({ html: '', status: undefined, location: undefined })
  },
)
