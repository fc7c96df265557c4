import { expect, test } from '@jest/globals'
import { parseRange, writeBound } from '@/search/query/range-bounds'

test.each([
  ['year', '2014', '2020', { from: 2014, to: 2020 }],
  ['year', '', '2020', { to: 2020 }],
  ['date', '2014-02-05', '', { from: '2014-02-05' }],
  ['date', '5.2.2014', '6. 2. 2014', { from: '2014-02-05', to: '2014-02-06' }],
  ['amount', '10 000 000', '1,50', undefined],
  ['amount', '1,50', '10 000 000 €', { from: 150, to: 1_000_000_000 }],
  ['amount', '0.5', '1.234.567', { from: 50, to: 123_456_700 }],
] as const)('%s from %j to %j', (field, from, to, range) => {
  expect(parseRange(field, from, to).range).toEqual(range && { field, ...range })
})

test.each([
  ['year', '14', ''],
  ['year', 'ensi vuosi', ''],
  ['date', '31.2.2014', ''],
  ['date', '2014', ''],
  ['amount', '-5', ''],
  ['amount', '1e9', ''],
  ['amount', '9'.repeat(20), ''],
] as const)('%s from %j to %j is no range, and what was typed stays', (field, from, to) => {
  expect(parseRange(field, from, to)).toEqual({ typed: { from, to, problem: 'form' } })
})

test('a range that ends before it begins is none', () => {
  expect(parseRange('year', '2020', '2014').typed.problem).toBe('order')
  expect(parseRange('date', '6.2.2014', '5.2.2014').typed.problem).toBe('order')
})

test('bounds are written as they are read', () => {
  expect(writeBound('amount', 150)).toBe('1.50')
  expect(writeBound('amount', 1_000_000_000)).toBe('10000000')
  expect(writeBound('year', 2014)).toBe('2014')
  expect(writeBound('date', undefined)).toBe('')
})
