// What a virtual screen reader says of a document, and the shapes of what it says.
import { virtual } from '@guidepup/virtual-screen-reader'

const end = 'end of document'

/** Every phrase from the first stop to the end, read one stop after another. */
export const phrasesOf = async (document: Document): Promise<string[]> => {
  await virtual.start({ container: document.body })
  while ((await virtual.lastSpokenPhrase()) !== end) await virtual.next()
  const phrases = await virtual.spokenPhraseLog()
  await virtual.stop()
  return phrases
}

const around = (name: string, ...inside: string[]) => [name, ...inside, `end of ${name}`]

export const landmark = (name: string, ...inside: string[][]) => around(name, ...inside.flat())

export const paragraph = (...inside: string[]) => around('paragraph', ...inside)

export const heading = (text: string, level: number) => [`heading, ${text}, level ${level}`]

/** A heading that is a link is said as a heading, then as the link inside it. */
export const linkedHeading = (text: string, level: number) =>
  around(`heading, ${text}, level ${level}`, `link, ${text}`)

export const fact = (label: string, value: string) => [
  ...around('term', label),
  ...around('definition', value),
]

export const list = (...items: string[]) =>
  around(
    'list',
    ...items.flatMap((item, index) =>
      around(`listitem, level 1, position ${index + 1}, set size ${items.length}`, item),
    ),
  )

const row = ([head = '', ...cells]: string[], headRole: string, cellRole: string) =>
  around(
    `row, ${[head, ...cells].join(' ')}`,
    `${headRole}, ${head}`,
    ...cells.map((cell) => `${cellRole}, ${cell}`),
  )

export const table = (caption: string, columns: string[], ...rows: string[][]) =>
  around(
    `table, ${caption}`,
    `caption, ${caption}`,
    ...around('rowgroup', ...row(columns, 'columnheader', 'columnheader')),
    ...around('rowgroup', ...rows.flatMap((cells) => row(cells, 'rowheader', 'cell'))),
  )
