import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { loadingLexical } from '@/scripts/process/loading-lexical'
import { makePseudoCheckout } from '@/tests/support/pseudo-locale'

jest.setTimeout(300_000)

let folder: string

const run = (...args: string[]) => {
  const env = { ...process.env, PAYLOAD_SECRET: 'for types only', NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: loadingLexical(env),
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

beforeAll(() => {
  folder = makePseudoCheckout()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('one more language, added in i18n/ and messages/ alone', () => {
  test('compiles', () => {
    run('node_modules/payload/bin.js', 'generate:types')
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
