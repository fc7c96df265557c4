// Tests that need a dictionary of the operating system are skipped by name where there is none.
import { test } from '@jest/globals'
import { findSwedishDictionary, findVoikkoDictionary } from '@/search/analysis/dictionary-files'

export const testWithVoikko = findVoikkoDictionary() === undefined ? test.skip : test
export const testWithHunspell = findSwedishDictionary() === undefined ? test.skip : test
