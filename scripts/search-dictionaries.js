import { existsSync } from 'node:fs'
import { installDebianPackage } from './test/debian-package.js'

/** Dictionaries that the search reads when the operating system has them (docs/search-data.md). */
const dictionaries = [
  {
    debianPackage: 'voikko-fi',
    variable: 'VOIKKO_DICT',
    file: '/usr/lib/voikko/5/mor-standard/mor.vfst',
    loss: 'Finnish search finds less.',
  },
  {
    debianPackage: 'hunspell-sv',
    variable: 'HUNSPELL_SV_DICT',
    file: '/usr/share/hunspell/sv_FI.dic',
    loss: 'Swedish search does not look inside compounds.',
  },
]

/**
 * Installs what is missing where this process may, and names the command where it may not.
 * @param {{ patience?: number, consequence?: string }} [options] seconds to wait for the network, and what else
 *   a missing dictionary means
 */
export const ensureSearchDictionaries = async ({ patience, consequence } = {}) => {
  for (const { debianPackage, variable, file, loss } of dictionaries) {
    if (process.env[variable] || existsSync(file)) continue
    await installDebianPackage(debianPackage, { patience })
    if (existsSync(file)) continue
    const said = [`No ${debianPackage} on this machine: ${loss}`, consequence].filter(Boolean)
    console.warn(
      `\n!!! ${said.join(' ')} ` +
        `Install it (apt-get install ${debianPackage}) or name its file in ${variable}.\n`,
    )
  }
}
