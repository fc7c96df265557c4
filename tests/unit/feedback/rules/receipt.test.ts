import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isReceipt, messageKey, parseReceipt, receiptOf } from '@/feedback/rules/receipt'
import type { FeedbackContent } from '@/feedback/rules/feedback-message'

const content: FeedbackContent = { kind: 'content', text: 'Hei', page: '/fi' }
const key = messageKey('form', content)
const receipt = receiptOf('secret', key)
const anyKey = fc.string().map((text) => messageKey(text, content))

test('a message sent twice from one form is one message', () => {
  expect(messageKey('form', { ...content, name: undefined })).toBe(key)
})

test.each<[string, string, Partial<FeedbackContent>]>([
  ['another form', 'other', {}],
  ['an edited text', 'form', { text: 'Hei!' }],
  ['another kind', 'form', { kind: 'data' }],
  ['a name', 'form', { name: 'Maija' }],
  ['an address', 'form', { email: 'Maija' }],
])('%s makes another message', (_, form, change) => {
  expect(messageKey(form, { ...content, ...change })).not.toBe(key)
})

test('a receipt is short enough to read aloud', () => {
  expect(receipt).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('a receipt is the same for a message whenever it is asked, and of no use under another secret', () => {
  expect(receiptOf('secret', key)).toBe(receipt)
  expect(receiptOf('other', key)).not.toBe(receipt)
})

test('ten thousand messages have ten thousand receipts', () => {
  const receipts = Array.from({ length: 10_000 }, (_, index) => receiptOf('secret', String(index)))
  expect(new Set(receipts).size).toBe(10_000)
})

test('a receipt is understood in lower case, without its lines, with O for 0 and I or L for 1', () => {
  fc.assert(
    fc.property(anyKey, fc.constantFrom('I', 'l', 'i'), (given, one) => {
      const right = receiptOf('secret', given)
      const typed = ` ${right.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', one)}\n`
      expect(parseReceipt(typed)).toBe(right)
    }),
  )
})

test('a receipt with one wrong sign, or two that changed places, is none', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(anyKey, fc.nat(11), fc.constantFrom(...alphabet), (given, at, sign) => {
      const signs = [...receiptOf('secret', given).replaceAll('-', '')]
      fc.pre(signs[at] !== sign)
      expect(isReceipt(signs.with(at, sign).join(''))).toBe(false)
    }),
  )
  fc.assert(
    fc.property(anyKey, fc.nat(10), (given, at) => {
      const signs = [...receiptOf('secret', given).replaceAll('-', '')]
      const [left = '', right = ''] = [signs[at], signs[at + 1]]
      // Luhn's one blind spot: the first and the last sign of the alphabet.
      fc.pre(left !== right && !['0Z', 'Z0'].includes(left + right))
      expect(
        isReceipt(
          signs
            .with(at, right)
            .with(at + 1, left)
            .join(''),
        ),
      ).toBe(false)
    }),
  )
})

test.each(['', 'hei', '0000-0000-000', '7K2M-9QX4-T0Z!', 'ä'.repeat(12)])(
  '%j is no receipt',
  (text) => {
    expect(isReceipt(text)).toBe(false)
  },
)
