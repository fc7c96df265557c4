import { expect, test } from '@jest/globals'
import { countByKind, type CountedMessage } from '@/feedback/rules/statistics'

const day = '2026-03-20'
const message = (rest: Partial<CountedMessage>): CountedMessage => ({
  kind: 'content',
  status: 'new',
  receivedAt: '2026-03-19T08:00:00.000Z',
  ...rest,
})
const receivedAt = '2026-03-01T08:00:00.000Z'
const answered = (answeredAt: string, rest: Partial<CountedMessage> = {}) =>
  message({ receivedAt, answeredAt, status: 'answered', ...rest })
const countsOf = (messages: CountedMessage[]) => countByKind(messages, day)[0]!

test('every kind is counted, also one that nobody has written about', () => {
  const counts = countByKind([message({ kind: 'data' })], day)
  expect(counts.map(({ kind, received }) => [kind, received])).toEqual([
    ['content', 0],
    ['accessibility', 0],
    ['data', 1],
    ['other', 0],
  ])
})

test('what is open and what of it is late is counted, what is done is neither', () => {
  const messages = [
    message({}),
    message({ receivedAt, status: 'inProgress' }),
    message({ receivedAt, status: 'closed' }),
    answered('2026-03-19T08:00:00.000Z'),
  ]
  expect(countsOf(messages)).toMatchObject({ received: 4, open: 2, late: 1 })
})

test.each([
  [[], undefined],
  [['2026-03-01T09:00:00.000Z'], 0],
  // A quarter to midnight and a quarter past it in Finland.
  [['2026-03-03T21:45:00.000Z'], 2],
  [['2026-03-03T22:15:00.000Z'], 3],
  [['2026-03-02T09:00:00.000Z', '2026-03-05T09:00:00.000Z'], 2.5],
  [['2026-03-19T09:00:00.000Z', '2026-03-02T09:00:00.000Z', '2026-03-05T09:00:00.000Z'], 4],
])('the days to the answer are the median, in Finnish days: %p', (answers, days) => {
  const messages = answers.map((answeredAt) => answered(answeredAt))
  expect(countsOf([...messages, message({})]).days).toBe(days)
})

test('an answer that was not enough is none: the message was opened again', () => {
  expect(
    countsOf([answered('2026-03-05T09:00:00.000Z', { status: 'inProgress' })]).days,
  ).toBeUndefined()
})
