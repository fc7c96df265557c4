import { expect, test } from '@jest/globals'
import { pathsInSiteMap, textPath } from '@/scripts/steps/site-addresses.js'

const siteMap = `<?xml version="1.0"?><urlset>
  <url><loc>http://localhost:3000/fi/ohjelmat/inka?a=1&amp;b=2</loc>
    <xhtml:link rel="alternate" hreflang="sv" href="http://localhost:3000/sv/program/inka" />
    <xhtml:link rel="alternate" hreflang="fi" href="http://localhost:3000/fi/ohjelmat/inka" />
  </url>
  <url><loc>
    http://localhost:3000/sv/program/inka
  </loc></url>
</urlset>`

test('every language of every page is listed once', () => {
  expect(pathsInSiteMap(siteMap)).toEqual(['/fi/ohjelmat/inka', '/sv/program/inka'])
})

test('a page has its text version under the same path', () => {
  const branches = { fi: 'teksti', sv: 'text' }
  expect(textPath('/fi', branches)).toBe('/fi/teksti')
  expect(textPath('/sv/program/inka', branches)).toBe('/sv/text/program/inka')
  expect(textPath('/robots.txt', branches)).toBeUndefined()
})
