import { expect, test } from '@jest/globals'
import { isTooOld } from '@/scripts/check-node.js'
import { runScript } from './support/run-script'

test.each([
  ['12.22.9', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['22.1.0', false],
  ['24.0.0-nightly', false],
])('Node %s is too old: %s', (version, expected) => {
  expect(isTooOld(version, '>=20.19')).toBe(expected)
})

const pretendingToBe = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
]

test.each(['build', 'demo', 'dev', 'migrate', 'seed', 'start', 'test'])(
  'the script %s says in one line which Node it needs',
  async (name) => {
    expect(await runScript([...pretendingToBe('18.19.0'), `scripts/${name}.js`])).toEqual({
      code: 1,
      lines: ['Node 18.19.0 is too old: install Node 20.19 or newer.'],
    })
  },
)
