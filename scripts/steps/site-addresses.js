/**
 * Paths of every address that a site map lists, its other languages too, without repetition.
 * @param {string} xml
 */
export const pathsInSiteMap = (xml) => {
  const found = xml.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>|<xhtml:link\b[^>]*\bhref="([^"]+)"/g)
  const addresses = [...found].map(([, loc, href]) => (loc ?? href ?? '').replaceAll('&amp;', '&'))
  return [...new Set(addresses.map((address) => new URL(address).pathname))]
}

/**
 * Path of a page's text version.
 * @param {string} page @param {Record<string, string>} textSegment branch of the text version per locale
 */
export const textPath = (page, textSegment) => {
  const [, locale = '', ...rest] = page.split('/')
  const branch = textSegment[locale]
  return branch === undefined ? undefined : ['', locale, branch, ...rest].join('/')
}
