import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { needsAlternative, needsFixBy } from '@/collections/rules/accessibility-issue'
import { criterionNumbers, criterionOf } from '@/collections/rules/success-criteria'
import { isReviewOverdue, reviewDueBy } from '@/collections/rules/yearly-review'

const fixedOn = '2026-11-26T12:00:00.000Z'

describe('an accessibility issue', () => {
  test.each([
    ['that is not fixed yet', { reason: 'notYetFixed' }, true, true],
    [
      'that is too great a burden, which excuses for a time alone',
      { reason: 'disproportionateBurden' },
      true,
      true,
    ],
    ['of content that the law leaves out', { reason: 'outsideLaw' }, false, true],
    ['that is fixed', { reason: 'notYetFixed', fixedOn }, false, false],
    ['of which no reason is given', {}, true, true],
  ])('%s', (_which, issue, fixBy, alternative) => {
    expect([needsFixBy(issue), needsAlternative(issue)]).toEqual([fixBy, alternative])
  })
})

test('the criteria are those of the walk: WCAG 2.2, levels A and AA, each at its place in the recommendation', () => {
  const walk = readFileSync('docs/accessibility/wcag-2.2.md', 'utf8')
  const told = [...walk.matchAll(/^### ([\d.]+) (.+) \((A{1,2})\)/gm)].map(
    ([, number = '', name = '', level]) => ({
      number,
      level,
      href: `https://www.w3.org/TR/WCAG22/#${name
        .toLowerCase()
        .replaceAll(/[(),]/g, '')
        .replaceAll(' ', '-')}`,
    }),
  )
  expect(told).toHaveLength(55)
  expect(criterionNumbers.map(criterionOf)).toEqual(told)
})

describe('the yearly review of the statement', () => {
  test.each([
    ['2025-11-26', '2026-11-26'],
    ['2024-02-29', '2025-02-28'],
  ])('of one that was looked at on %s is due by %s', (reviewedOn, dueBy) => {
    expect(reviewDueBy({ reviewedOn })).toBe(dueBy)
    expect(isReviewOverdue({ reviewedOn }, dueBy)).toBe(false)
    expect(isReviewOverdue({ reviewedOn }, '2026-11-27')).toBe(true)
  })

  test('counts from the evaluation where that is later', () => {
    expect(reviewDueBy({ evaluatedOn: '2026-03-01', reviewedOn: '2025-01-01' })).toBe('2027-03-01')
  })

  test('is overdue where nobody ever looked', () => {
    expect(isReviewOverdue({}, '2026-11-26')).toBe(true)
  })
})
