import { expect, test } from '@jest/globals'
import { hourSecret } from '@/feedback/form/hour-secret'

test('the secret of an hour holds for an hour and never comes back', () => {
  const at = (time: string) => hourSecret(new Date(`2026-03-01T${time}Z`))
  const first = at('10:00:00')
  expect(at('10:59:59')).toBe(first)
  expect(at('11:00:00')).not.toBe(first)
  expect(at('10:30:00')).not.toBe(first)
})
