// Takes Next's scripts out of finished HTML (design §3.1): the reader's browser runs no framework.

const scriptElement = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const scriptPreload = /<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*\bas="script"[^>]*\/?>/g
const locationMarker = /<meta name="x-location" content="([^"]*)"\s*\/?>/
const statusMarker = /<meta name="x-status" content="(\d{3})"\s*\/?>/

/** Allow-list: a script of our own address, or data that no browser executes. @param {string} attributes */
const isKept = (attributes) => {
  const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1]
  if (source !== undefined) return !source.startsWith('/_next/')
  return /\btype="application\/(?:ld\+)?json"/.test(attributes)
}

/** @param {string} html */
export const stripFramework = (html) =>
  html
    .replace(scriptElement, (element, attributes) => (isKept(attributes) ? element : ''))
    .replace(scriptPreload, '')

// A way inside the portal: two slashes, or a backslash, would lead out of it.
const ownAddress = /^\/(?![/\\])[\w\-./%~!*()]*$/

/**
 * The HTTP status that a page asks for by its marker, the address to which it leads, and the HTML without
 * the markers.
 * @param {string} html
 */
export const takeStatus = (html) => {
  const status = statusMarker.exec(html)?.[1]
  const location = locationMarker.exec(html)?.[1]
  return {
    html: html.replace(statusMarker, '').replace(locationMarker, ''),
    status: status ? Number(status) : undefined,
    location: location && ownAddress.test(location) ? location : undefined,
  }
}
