import { expect, test } from '@jest/globals'
import { enginesLine } from '@/scripts/test/engines.js'

const all = ['chromium 156.0', 'firefox 153.7.0', 'webkit 2.50.6', 'webkit 2.50.6']

test('the line of the engines names each with its version', () => {
  expect(enginesLine(all, { passed: 21, failed: 0, skipped: 0 })).toBe(
    'engines chromium 156.0, firefox 153.7.0, webkit 2.50.6: 21 passed, 0 skipped',
  )
})

test('an engine that was skipped is named too, and so is what failed', () => {
  expect(enginesLine(all.slice(0, 2), { passed: 13, failed: 1, skipped: 7 })).toBe(
    'engines chromium 156.0, firefox 153.7.0, webkit not run: 13 passed, 7 skipped, 1 failed',
  )
})
