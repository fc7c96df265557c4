// XML as nested lists. The library takes plain objects too, but reads "&amp;" in their texts as "&".
import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'

export type XmlElement = [
  name: string,
  attributes: Record<string, string>,
  ...children: (string | XmlElement)[],
]

const append = (parent: XMLBuilder, [name, attributes, ...children]: XmlElement): void => {
  const element = parent.ele(name, attributes)
  for (const child of children) {
    if (typeof child === 'string') element.txt(child)
    else append(element, child)
  }
}

/** A whole document; characters that XML cannot carry are left out. */
export const toXml = (root: XmlElement): string => {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' })
  append(document, root)
  return document.end({ prettyPrint: true })
}
