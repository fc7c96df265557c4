import { expect, test } from '@jest/globals'
import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb'
import { mayBeSaved, withSafeTransactions } from '@/database/mongo-transactions'

type Database = Parameters<typeof withSafeTransactions>[0]

/** What an editor's save is told when the commit ends so. */
const commitEndingIn = async (error: Error): Promise<unknown> => {
  const database = withSafeTransactions({
    commitTransaction: () => Promise.reject(error),
  } as unknown as Database)
  return database.commitTransaction('id').catch((caught: unknown) => caught)
}

const noSuchTransaction = () => {
  const error = new MongoServerError({
    message: 'Given transaction number does not match',
    code: 251,
  })
  error.addErrorLabel('TransientTransactionError')
  return error
}

test.each([
  new MongoNetworkError('connection closed'),
  new MongoServerSelectionError('nobody there', {} as never),
])('a commit that nobody answered may be saved: %s', async (error) => {
  expect(mayBeSaved(await commitEndingIn(error))).toBe(true)
})

test('a commit that the server does not know is not saved', async () => {
  expect(mayBeSaved(await commitEndingIn(noSuchTransaction()))).toBe(false)
})

test('an error of ours says nothing about a commit', () => {
  expect(mayBeSaved(new Error('connection closed'))).toBe(false)
})
