import { expect, test } from '@jest/globals'
import { voteSecret } from '@/feedback/form/vote-secret'

test('the secret of answers holds for an hour and never comes back', () => {
  const at = (time: string) => voteSecret(new Date(`2026-03-01T${time}Z`))
  const first = at('10:00:00')
  expect(at('10:59:59')).toBe(first)
  expect(at('11:00:00')).not.toBe(first)
  expect(at('10:30:00')).not.toBe(first)
})
