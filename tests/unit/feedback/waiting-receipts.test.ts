import { expect, test } from '@jest/globals'
import { waitingReceipts } from '@/feedback/waiting-receipts'
import { messageEntry, voteEntry } from '@/tests/support/feedback/messages'

test('a receipt is known until the database has its message; an answer to a question has none', () => {
  const waiting = waitingReceipts()
  const entry = messageEntry()
  waiting.add(voteEntry())
  waiting.add(entry)
  expect(waiting.find(entry.receipt)).toBe(entry.receivedAt)
  waiting.remove(voteEntry())
  waiting.remove(entry)
  expect(waiting.find(entry.receipt)).toBeUndefined()
})

test('beyond the limit the oldest is forgotten', () => {
  const waiting = waitingReceipts(2)
  const entries = [messageEntry(), messageEntry(), messageEntry()]
  entries.forEach(waiting.add)
  expect(entries.map(waiting.has)).toEqual([false, true, true])
})
