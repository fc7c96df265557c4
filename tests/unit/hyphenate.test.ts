import { expect, test } from '@jest/globals'
import { hyphenated } from '@/components/ui/hyphenate'

test('a long Finnish word may break where Finnish breaks it', () => {
  expect(hyphenated('elinkeinoministeriö', 'fi').split('\u00ad').length).toBeGreaterThan(3)
})

test('short words and unknown languages stay as they are', () => {
  expect(hyphenated('Ohjelma', 'fi')).toBe('Ohjelma')
  expect(hyphenated('elinkeinoministeriö', 'xx')).toBe('elinkeinoministeriö')
})
