// Draws what stands for the portal elsewhere: a picture for each kind of page and language, and the icon in
// the sizes that systems ask for; and makes PNG of what the seed has as SVG. Run after a change of an SVG, of
// a word in `Sharing`, of the palette or of the languages: the results are committed, and a test redraws them.
import { mkdir, writeFile } from 'node:fs/promises'
import { drawings } from './pictures/drawings.js'

for (const { file, draw } of await drawings()) {
  const bytes = await draw().toBuffer()
  await mkdir(new URL('./', file), { recursive: true })
  await writeFile(file, bytes)
  console.log(`${file.pathname.split('/').at(-1)}: ${bytes.length} bytes`)
}
