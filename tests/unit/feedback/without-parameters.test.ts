import { expect, test } from '@jest/globals'
import { DrizzleQueryError } from 'drizzle-orm/errors'
import { withoutParameters } from '@/feedback/without-parameters'

const reason = new Error('SQLITE_FULL: database or disk is full')
const failed = new DrizzleQueryError('insert into "feedback"', ['maija@example.fi'], reason)

test.each([
  ['a failed query', failed],
  ['one that is wrapped', new Error(`Not stored: ${failed.message}`, { cause: failed })],
])('the log learns why of %s, and nothing that a visitor wrote', (_name, error) => {
  expect(withoutParameters(error)).toBe(reason)
})

test('a failed query without a reason says nothing that a visitor wrote either', () => {
  const told = withoutParameters(new DrizzleQueryError('insert', ['maija@example.fi']))
  expect(String(told)).not.toContain('maija')
})

test('other errors are told as they are', () => {
  const error = new Error('The spool is closed.', { cause: reason })
  expect(withoutParameters(error)).toBe(error)
})
