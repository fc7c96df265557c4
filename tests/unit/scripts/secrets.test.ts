import { expect, test } from '@jest/globals'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { keptSecrets } from '@/scripts/portal/secrets.js'
import { temporaryFolder } from './support/temporary-folder'

test('secrets are made once, and nobody else may read them', () => {
  const folder = temporaryFolder()
  const first = keptSecrets(folder)
  expect(first.PAYLOAD_SECRET).toHaveLength(43)
  expect(first.REVALIDATE_SECRET).not.toBe(first.PAYLOAD_SECRET)
  expect(keptSecrets(folder)).toEqual(first)
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('two data folders share no secret', () => {
  expect(keptSecrets(temporaryFolder())).not.toEqual(keptSecrets(temporaryFolder()))
})

test('a broken file of secrets is neither used nor replaced', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'secrets.json')
  writeFileSync(file, '{ "PAYLOAD_SECRET": "half')
  expect(() => keptSecrets(folder)).toThrow(`${file} does not hold the portal's secrets`)
  expect(readFileSync(file, 'utf8')).toBe('{ "PAYLOAD_SECRET": "half')
})
