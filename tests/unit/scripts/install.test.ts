import { expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fakeCheckout } from './support/fake-checkout'
import { runScript } from './support/run-script'

const lock = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/next': { version } } })

/** Puts an `npm` first on PATH that writes the lines to its errors and fails. */
const withNpmSaying = (checkout: string, words: string) => {
  const folder = path.join(checkout, 'bin')
  mkdirSync(folder)
  const script = `#!/bin/sh\necho "npm $1"\necho "${words}" >&2\nexit 1\n`
  writeFileSync(path.join(folder, 'npm'), script, { mode: 0o755 })
  return { PATH: `${folder}${path.delimiter}${process.env.PATH}` }
}

const install = async (wanted: string, installed: string, words: string) => {
  const checkout = fakeCheckout()
  writeFileSync(path.join(checkout, 'package-lock.json'), lock(wanted))
  writeFileSync(path.join(checkout, 'node_modules', '.package-lock.json'), lock(installed))
  return runScript(['scripts/install.js'], withNpmSaying(checkout, words), checkout)
}

test('what is installed already is not installed again', async () => {
  expect(await install('1.0.0', '1.0.0', 'never called')).toEqual({ code: 0, lines: [''] })
})

test.each([
  [
    'npm error code EAI_AGAIN',
    'The package registry cannot be reached: check the network and run the command again.',
  ],
  [
    'npm error code ENOSPC: no space left on device',
    'The disk is full: make room and run the command again.',
  ],
  ['npm error something else', 'npm ended with code 1: its own words are above.'],
])('npm saying "%s" is told in one sentence', async (words, sentence) => {
  const { code, lines } = await install('1.0.1', '1.0.0', words)
  expect(code).toBe(1)
  expect(lines).toContain('npm ci')
  expect(lines.at(-1)).toBe(sentence)
})
