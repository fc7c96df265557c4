// XML from elements. Nothing in it is ever markup but what an element's name and place make of it.

/** XML has no way to carry these, not even as references. */
const unsayable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (text: string): string =>
  text.replace(unsayable, '').replace(/[&<>"\t\n\r]/g, (sign) => references[sign] ?? sign)

/** Written already. */
export type XmlElement = { xml: string }

/** An element with text or with further elements in it. */
export const xml = (
  name: string,
  attributes: Record<string, string> = {},
  inside: string | XmlElement[] = [],
): XmlElement => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const content =
    typeof inside === 'string' ? escaped(inside) : inside.map((element) => element.xml).join('')
  return { xml: `<${name}${said.join('')}>${content}</${name}>` }
}

export const toXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
