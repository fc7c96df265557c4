import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  answerDue,
  dueReminder,
  feedbackStatuses,
  finnishDay,
  isOverdue,
  isPurgeDue,
  purgeDay,
  type FeedbackStatus,
  type Reminder,
} from '@/feedback/rules/deadlines'

const clock = (reminded?: Reminder, status: FeedbackStatus = 'new') => ({
  receivedAt: '2026-03-01T10:00:00Z',
  status,
  reminded,
})

describe('an answer', () => {
  test.each([
    ['2026-03-01T10:00:00Z', '2026-03-15'],
    ['2026-03-01T21:59:59Z', '2026-03-15'],
    ['2026-03-01T22:00:00Z', '2026-03-16'],
    // Over the change to summer time, and back.
    ['2026-03-20T22:30:00Z', '2026-04-04'],
    ['2026-10-20T21:30:00Z', '2026-11-04'],
    ['2027-12-31T23:00:00Z', '2028-01-15'],
    ['2028-02-20T10:00:00Z', '2028-03-05'],
  ])('to what came at %s is in time until %s, in Finland', (receivedAt, due) => {
    expect(answerDue(receivedAt)).toBe(due)
  })

  test('is due 14 days of the Finnish calendar after any time', () => {
    const inFinland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })
    const times = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(times, (time) => {
        const day = inFinland.format(time)
        expect(finnishDay(time.toISOString())).toBe(day)
        const due = new Date(Date.parse(day) + 14 * 86_400_000).toISOString().slice(0, 10)
        expect(answerDue(time.toISOString())).toBe(due)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a message without an answer', () => {
  test.each<[string, Reminder | undefined]>([
    ['2026-03-01', undefined],
    ['2026-03-07', undefined],
    ['2026-03-08', 'first'],
    ['2026-03-12', 'first'],
    ['2026-03-13', 'second'],
    ['2026-03-15', 'second'],
    ['2026-03-16', 'overdue'],
    ['2026-12-01', 'overdue'],
  ])('is brought to mind on %s: %s', (day, reminder) => {
    expect(dueReminder(clock(), day)).toBe(reminder)
  })

  test('is brought to mind once for each', () => {
    expect(dueReminder(clock('first'), '2026-03-09')).toBeUndefined()
    expect(dueReminder(clock('first'), '2026-03-13')).toBe('second')
    expect(dueReminder(clock('first'), '2026-03-20')).toBe('overdue')
    expect(dueReminder(clock('overdue'), '2026-04-01')).toBeUndefined()
  })

  test('is overdue from the 15th day', () => {
    expect(isOverdue(clock(), '2026-03-15')).toBe(false)
    expect(isOverdue(clock(), '2026-03-16')).toBe(true)
  })

  test('is still one while somebody works on it; an answer or an end stops the clock', () => {
    const overdue = feedbackStatuses.filter((status) =>
      isOverdue(clock(undefined, status), '2026-04-01'),
    )
    expect(overdue).toEqual(['new', 'inProgress'])
    expect(dueReminder(clock(undefined, 'answered'), '2026-04-01')).toBeUndefined()
    expect(dueReminder(clock(undefined, 'closed'), '2026-04-01')).toBeUndefined()
  })
})

test.each([
  ['2026-03-01T10:00:00Z', 6, '2026-09-01'],
  ['2026-08-31T10:00:00Z', 6, '2027-02-28'],
  ['2026-03-31T22:30:00Z', 12, '2027-04-01'],
])('personal data of %s is gone after %i months: %s', (since, months, day) => {
  expect(purgeDay(since, months)).toBe(day)
  expect(isPurgeDue(since, months, day)).toBe(true)
  expect(isPurgeDue(since, months, finnishDay(since))).toBe(false)
})
