import { expect, test } from '@jest/globals'
import { callerOf } from '@/rest/attempts'

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['203.0.113.9, 198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1:2:3:4', '2001:db8:0:0'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('a caller from %s is counted as %s', (forwarded, caller) => {
  expect(callerOf(new Headers({ 'x-forwarded-for': forwarded }))).toBe(caller)
})
