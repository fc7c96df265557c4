// Where the dictionaries of the operating system are: none of them is part of the project (docs/search-data.md).
import { existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

const voikkoFile = path.join('mor-standard', 'mor.vfst')
const voikkoFolders = () => [
  path.join(homedir(), '.voikko', '5'),
  ...[
    '/etc',
    '/usr/lib',
    '/usr/share',
    '/usr/local/lib',
    '/usr/local/share',
    '/opt/homebrew/lib',
  ].map((folder) => path.join(folder, 'voikko', '5')),
]
const hunspellFolders = [
  '/usr/share/hunspell',
  '/usr/share/myspell/dicts',
  '/usr/local/share/hunspell',
]
const swedishFiles = ['sv_FI.dic', 'sv_SE.dic']

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile()

/** A setting names the file itself, or a folder where it is looked for. */
const firstFile = (setting: string | undefined, folders: string[], names: string[]) => {
  const places = setting ? [setting] : folders
  return places
    .flatMap((place) => [place, ...names.map((name) => path.join(place, name))])
    .find(isFile)
}

/** @param setting value of `VOIKKO_DICT`, which then is the only place */
export const findVoikkoDictionary = (setting = process.env.VOIKKO_DICT): string | undefined =>
  firstFile(setting, voikkoFolders(), ['mor.vfst', voikkoFile, path.join('5', voikkoFile)])

/** @param setting value of `HUNSPELL_SV_DICT`, which then is the only place */
export const findSwedishDictionary = (setting = process.env.HUNSPELL_SV_DICT): string | undefined =>
  firstFile(setting, hunspellFolders, swedishFiles)
