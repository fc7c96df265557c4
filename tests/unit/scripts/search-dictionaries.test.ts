import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import fs from 'node:fs'

const installDebianPackage = jest.fn<(name: string) => Promise<boolean>>()
jest.unstable_mockModule('@/scripts/test/debian-package.js', () => ({ installDebianPackage }))
// Whoever runs the tests may have the dictionaries.
const existsSync = jest.fn<(file: string) => boolean>()
jest.unstable_mockModule('node:fs', () => ({ ...fs, existsSync }))
const { ensureSearchDictionaries } = await import('@/scripts/search-dictionaries.js')

const ownSettings = { ...process.env }
const warn = jest.spyOn(console, 'warn')
const warnings = () => warn.mock.calls.map(([text]) => String(text))

beforeEach(() => {
  delete process.env.VOIKKO_DICT
  delete process.env.HUNSPELL_SV_DICT
  existsSync.mockReset().mockReturnValue(false)
  installDebianPackage.mockReset().mockResolvedValue(false)
  warn.mockReset().mockImplementation(() => undefined)
})
afterEach(() => {
  process.env = { ...ownSettings }
})

test('a dictionary that cannot be installed is told with the command and the setting that bring it', async () => {
  await ensureSearchDictionaries()
  const [finnish, swedish] = warnings()
  expect(finnish).toContain('Finnish search finds less.')
  expect(finnish).toContain('apt-get install voikko-fi')
  expect(finnish).toContain('VOIKKO_DICT')
  expect(swedish).toContain('apt-get install hunspell-sv')
  expect(swedish).toContain('HUNSPELL_SV_DICT')
})

test('what else a missing dictionary means is told with it', async () => {
  await ensureSearchDictionaries({ consequence: 'Its tests are left out.' })
  expect(warnings()).toHaveLength(2)
  warnings().forEach((text) => expect(text).toContain('Its tests are left out.'))
})

test('a dictionary that a setting names is not installed, and nothing is said', async () => {
  process.env.VOIKKO_DICT = '/elsewhere/mor.vfst'
  process.env.HUNSPELL_SV_DICT = '/elsewhere/sv_FI.dic'
  await ensureSearchDictionaries()
  expect(installDebianPackage).not.toHaveBeenCalled()
  expect(warnings()).toEqual([])
})

test('one setting spares its own dictionary alone', async () => {
  process.env.VOIKKO_DICT = '/elsewhere/mor.vfst'
  await ensureSearchDictionaries()
  expect(installDebianPackage.mock.calls.map(([name]) => name)).toEqual(['hunspell-sv'])
})

test('a dictionary that is there is not installed again', async () => {
  existsSync.mockReturnValue(true)
  await ensureSearchDictionaries()
  expect(installDebianPackage).not.toHaveBeenCalled()
  expect(warnings()).toEqual([])
})

test('a dictionary that has just been installed needs no words', async () => {
  installDebianPackage.mockImplementation(async () => {
    existsSync.mockReturnValue(true)
    return true
  })
  await ensureSearchDictionaries()
  expect(installDebianPackage).toHaveBeenCalledTimes(1)
  expect(warnings()).toEqual([])
})
