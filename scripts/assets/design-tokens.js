// Writes the design tokens of Suomi.fi as Tailwind's theme, under the names of our own roles, and the colours
// of the web manifest. Run after a change of the palette or an upgrade of the tokens: the results are
// committed, and a test compares them.
import { writeFile } from 'node:fs/promises'
import { toBrandColors, toTheme } from './theme.js'

const site = new URL('../../app/(site)/', import.meta.url)
await writeFile(new URL('tokens.css', site), toTheme())
await writeFile(new URL('brand-colors.json', site), toBrandColors())
