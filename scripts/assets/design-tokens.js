// Writes the design tokens of Suomi.fi as Tailwind's theme, under the names of our own roles. Run after a change
// of the palette or an upgrade of the tokens: the result is committed, and a test compares it.
import { writeFile } from 'node:fs/promises'
import { toTheme } from './theme.js'

await writeFile(new URL('../../app/(site)/tokens.css', import.meta.url), toTheme())
