// Makes the one font file of the public pages: Source Sans 3, with the letters of Finnish, Swedish,
// English and the Sámi languages (design §3.17). Run after an upgrade of the font: the result is committed.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
// @ts-expect-error: it has no types
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
/** @param {number} from @param {number} to */
const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŠšŽžČčĐđŊŋŦŧ–—‘’‚“”„†•…‰‹›€−\u00ad`

const source = await readFile(require.resolve('source-sans/VF/SourceSans3VF-Upright.ttf'))
const subset = await subsetFont(source, letters, {
  targetFormat: 'woff2',
  noLayoutClosure: true,
  variationAxes: { wght: { min: 400, max: 700 } },
})
await writeFile(
  new URL('../../app/(site)/fonts/source-sans-3-subset.woff2', import.meta.url),
  subset,
)
console.log(`${letters.length} characters, ${subset.length} bytes`)
