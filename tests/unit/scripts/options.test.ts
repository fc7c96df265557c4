import { describe, expect, test } from '@jest/globals'
import path from 'node:path'
import { parseOnlyPortalOptions, parsePortalOptions } from '@/scripts/portal/options.js'

describe('options of a command that opens the portal', () => {
  test('none are needed', () => {
    expect(parseOnlyPortalOptions([])).toEqual({})
  })

  test('take a port and a folder, with a space or with =', () => {
    const expected = { port: 3001, dataDir: path.resolve('other') }
    expect(parseOnlyPortalOptions(['--port', '3001', '--data', 'other'])).toEqual(expected)
    expect(parseOnlyPortalOptions(['--data=other', '--port=3001'])).toEqual(expected)
  })

  test.each(['0', '65536', '30a', '-1', '3000.5'])('refuse the port %s', (port) => {
    expect(() => parseOnlyPortalOptions(['--port', port])).toThrow(`"${port}" is not a port`)
  })

  test.each(['--port', '--data'])('miss the value of %s', (name) => {
    expect(() => parseOnlyPortalOptions([name])).toThrow(`A value is missing after ${name}.`)
  })

  test('refuse what they do not know', () => {
    expect(() => parseOnlyPortalOptions(['--prot', '3001'])).toThrow('"--prot" is not an option')
  })

  test('leave what is meant for the seed', () => {
    expect(parsePortalOptions(['--force', '--data', '/data', 'fi']).rest).toEqual(['--force', 'fi'])
  })
})
