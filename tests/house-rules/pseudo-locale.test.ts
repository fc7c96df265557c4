import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makePseudoCheckout } from '@/tests/support/pseudo-locale'

jest.setTimeout(300_000)

let folder: string

const run = (...args: string[]) => {
  const env = { ...process.env, PAYLOAD_SECRET: 'for types only', NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

/** The Payload CLI can end silently, with code 0 and nothing done (design §3.20). */
const generateTypes = () => {
  const knowsLocale = () =>
    readFileSync(path.join(folder, 'payload-types.ts'), 'utf8').includes("'qps'")
  for (let tries = 0; tries < 3 && !knowsLocale(); tries += 1) {
    run('node_modules/payload/bin.js', 'generate:types')
  }
}

beforeAll(() => {
  folder = makePseudoCheckout()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('one more language, added in i18n/ and messages/ alone', () => {
  test('compiles', () => {
    generateTypes()
    expect(run('node_modules/typescript/bin/tsc', '--noEmit').output).toBe('')
  })

  const fullTest = process.env.TEST_FULL ? test : test.skip

  fullTest('renders every page alike in rich, text and Markdown', () => {
    const { status, output } = run(
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      'component',
      '--testPathPatterns',
      'parity',
    )
    expect(output).toContain('in qps')
    expect(status).toBe(0)
  })
})
