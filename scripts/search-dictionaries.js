import { existsSync } from 'node:fs'
import { installDebianPackage } from './test/debian-package.js'

/** Dictionaries that the search reads when the operating system has them (docs/search-data.md). */
const dictionaries = [
  {
    debianPackage: 'voikko-fi',
    variable: 'VOIKKO_DICT',
    file: '/usr/lib/voikko/5/mor-standard/mor.vfst',
    loss: 'Finnish search finds less, and the tests of the dictionary will be SKIPPED.',
  },
  {
    debianPackage: 'hunspell-sv',
    variable: 'HUNSPELL_SV_DICT',
    file: '/usr/share/hunspell/sv_FI.dic',
    loss: 'Swedish search does not look inside compounds, and those tests will be SKIPPED.',
  },
]

/** Installs what is missing where this process may, and names the command where it may not. */
export const ensureSearchDictionaries = async () => {
  for (const { debianPackage, variable, file, loss } of dictionaries) {
    if (process.env[variable] || existsSync(file)) continue
    await installDebianPackage(debianPackage)
    if (existsSync(file)) continue
    console.warn(
      `\n!!! No ${debianPackage} on this machine: ${loss} ` +
        `Install it (apt-get install ${debianPackage}) or name its file in ${variable}.\n`,
    )
  }
}
