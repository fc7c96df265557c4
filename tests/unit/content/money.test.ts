import { expect, test } from '@jest/globals'
import { inForce, totals, type Money } from '@/content/money'

let id = 0
const money = (change: Partial<Money> = {}): Money => ({
  id: ++id,
  sourceType: 'state',
  basis: 'planned',
  period: 'perYear',
  granularity: 'item',
  amountCents: 1_000,
  ...change,
})

test('amounts of one kind are added', () => {
  const [total] = totals([money(), money({ sourceType: 'cityRegions' })])
  expect(total).toMatchObject({ basis: 'planned', period: 'perYear', cents: 2_000, leftOut: [] })
})

test('planned, reserved, decided, committed and paid are never added together', () => {
  const bases = ['planned', 'reserved', 'decided', 'committed', 'paid', 'returned']
  expect(totals(bases.map((basis) => money({ basis })))).toEqual([])
})

test('a sum a year is not added to a sum of one year', () => {
  expect(totals([money(), money({ period: 'year', yearFrom: 2014 })])).toEqual([])
  expect(
    totals([money({ period: 'year', yearFrom: 2014 }), money({ period: 'year', yearFrom: 2015 })]),
  ).toEqual([])
})

test('unknown is not zero: it is named as left out', () => {
  const unknown = money({ amountCents: null })
  const [total] = totals([money(), money({ sourceType: 'other' }), unknown])
  expect(total).toMatchObject({ cents: 2_000, leftOut: [unknown] })
})

test('an aggregate is not added to its own items', () => {
  const item = money({ amountCents: 400 })
  const aggregate = money({ granularity: 'aggregate', amountCents: 900 })
  const [total] = totals([item, aggregate, money({ sourceType: 'cityRegions', amountCents: 1 })])
  expect(total).toMatchObject({ cents: 901, leftOut: [item] })
})

test('a record that another supersedes counts nowhere', () => {
  const old = money()
  const renewed = money({ supersedes: old.id })
  expect(inForce([old, renewed])).toEqual([renewed])
  expect(totals([old, renewed])).toEqual([])
})

test('one amount makes no total', () => {
  expect(totals([money()])).toEqual([])
})
