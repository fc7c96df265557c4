// What brings a dictionary to a server of Debian, as our image is.
import type { DictionaryMethod } from '../analysis/language-analyser'

export const dictionaryPackages: Record<DictionaryMethod, string> = {
  voikko: 'voikko-fi',
  hunspell: 'hunspell-sv',
}
