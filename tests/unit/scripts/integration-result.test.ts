import { describe, expect, test } from '@jest/globals'
import { disagreement, resultLine } from '@/scripts/test/integration.js'
import { fakeCheckout } from './support/fake-checkout'
import { runScript } from './support/run-script'

const passed = (count: number) => ({ passed: count, failed: 0, skipped: 0 })

describe('the integration tests on both databases', () => {
  test('end with a line of each', () => {
    expect(resultLine('sqlite', passed(43))).toBe('integration sqlite: 43 passed, 0 skipped')
    expect(resultLine('mongodb 6.0.5', { ...passed(42), failed: 1 })).toBe(
      'integration mongodb 6.0.5: 42 passed, 0 skipped, 1 failed',
    )
  })

  test('agree when both ran all', () => {
    expect(disagreement(passed(43), passed(43))).toBeUndefined()
    expect(disagreement(passed(43), { ...passed(42), failed: 1 })).toBeUndefined()
  })

  test('have failed when one ran fewer or skipped any', () => {
    expect(disagreement(passed(43), passed(42))).toMatch(/same number/)
    expect(disagreement(passed(43), { ...passed(42), skipped: 1 })).toMatch(/skipped/)
  })
})

test('a run without MongoDB says so in its last line', async () => {
  const args = ['scripts/test.js', '--without-mongodb', 'format']
  const { lines } = await runScript(args, {}, fakeCheckout())
  expect(lines.at(-1)).toBe('0 passed, 1 failed (--without-mongodb)')
})

test('a program that is not there is no MongoDB server: the run says so and fails', async () => {
  const program =
    "import('./scripts/mongodb/find-mongod.js').then(({ findMongod }) => findMongod()).catch((error) => { console.error(error.message); process.exit(1) })"
  const env = { MONGOD_BINARY: '/nowhere/mongod' }
  const { code, lines } = await runScript(['-e', program], env)
  expect({ code, lines }).toEqual({
    code: 1,
    lines: ['MONGOD_BINARY names /nowhere/mongod, which is no program here.'],
  })
})
