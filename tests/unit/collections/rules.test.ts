import { describe, expect, test } from '@jest/globals'
import { roles, type Role } from '@/collections/access/roles'
import {
  changesDraftsUnlessPublisher,
  publicReadsPublished,
  writesDraftsUnlessPublisher,
} from '@/collections/access/rules'
import { findFundingErrors } from '@/collections/rules/funding'
import { findContradictions } from '@/collections/rules/participations'

const ask = (role: Role | undefined, data?: object) =>
  ({ req: { user: role ? { id: 5, role } : null }, data }) as never

describe('who may write', () => {
  test.each<[Role | undefined, boolean, boolean]>([
    [undefined, false, false],
    ['contributor', true, false],
    ['editor', true, false],
    ['publisher', true, true],
    ['admin', true, true],
  ])('%s: drafts %s, published %s', (role, drafts, published) => {
    expect(writesDraftsUnlessPublisher(ask(role, { _status: 'draft' }))).toBe(drafts)
    expect(writesDraftsUnlessPublisher(ask(role, { _status: 'published' }))).toBe(published)
  })

  test('a contributor changes only what the contributor made', () => {
    expect(changesDraftsUnlessPublisher(ask('contributor', {}))).toEqual({
      createdBy: { equals: 5 },
    })
    expect(changesDraftsUnlessPublisher(ask('editor', {}))).toBe(true)
    expect(changesDraftsUnlessPublisher(ask(undefined, {}))).toBe(false)
  })

  test('strangers read by a query, never by a plain yes', () => {
    expect(publicReadsPublished(ask(undefined))).toEqual({
      _status: { equals: 'published' },
      deletedAt: { exists: false },
    })
    for (const role of roles) expect(publicReadsPublished(ask(role))).toBe(true)
  })
})

describe('participations', () => {
  test.each([
    [
      'one lead and partners',
      [
        { region: 1, role: 'lead' },
        { region: 2, role: 'partner' },
      ],
      [],
    ],
    ['none at all', [], []],
    [
      'a second lead',
      [
        { region: 1, role: 'lead' },
        { region: 2, role: 'lead' },
      ],
      [{ index: 1, field: 'role', error: 'secondLead' }],
    ],
    [
      'a region twice',
      [
        { region: { id: 1 }, role: 'lead' },
        { region: 1, role: 'partner' },
      ],
      [{ index: 1, field: 'region', error: 'regionTwice' }],
    ],
    ['two rows not yet filled', [{}, {}], []],
  ])('%s', (_name, rows, found) => expect(findContradictions(rows)).toEqual(found))
})

describe('an amount', () => {
  test.each([
    ['known with its basis', { amountCents: 1, amountKnown: 'known', basis: 'paid' }, []],
    [
      'unknown with its basis',
      { amountCents: null, amountKnown: 'unknown', basis: 'reserved' },
      [],
    ],
    ['without basis', { amountCents: 1, amountKnown: 'known' }, ['amountWithoutBasis']],
    ['known yet missing', { amountKnown: 'known', basis: 'paid' }, ['amountMissing']],
    [
      'unknown yet given',
      { amountCents: 0, amountKnown: 'unknown', basis: 'paid' },
      ['amountNotKnown'],
    ],
    ['below zero', { amountCents: -1, amountKnown: 'known', basis: 'paid' }, ['amountNegative']],
  ])('%s', (_name, record, errors) =>
    expect(findFundingErrors(record).map(({ error }) => error)).toEqual(errors),
  )
})
