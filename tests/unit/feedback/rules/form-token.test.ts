import { expect, test } from '@jest/globals'
import { formTokens } from '@/feedback/rules/form-token'

const opened = new Date('2026-03-01T10:00:00Z')
const later = (ms: number) => new Date(opened.getTime() + ms)
const minute = 60_000
const day = 24 * 60 * minute

const tokens = formTokens({ secret: 'a' })
const token = tokens.issue(opened)

test('a form tells which it is and how old', () => {
  expect(tokens.read(token, later(minute))).toEqual({
    formKey: expect.stringMatching(/^[\w-]{22}$/),
    ageMs: minute,
  })
})

test('two forms opened at once are two', () => {
  expect(tokens.issue(opened)).not.toBe(tokens.issue(opened))
})

test('a form opened days before a deploy still sends, for 30 days', () => {
  const afterDeploy = formTokens({ secret: 'a' })
  expect(afterDeploy.read(token, later(29 * day))).toMatchObject({ ageMs: 29 * day })
  expect(afterDeploy.read(token, later(30 * day + 1))).toEqual({ refused: 'expired' })
})

test('a form sent within 3 seconds is too fast, and a moment later good', () => {
  expect(tokens.read(token, later(2_999))).toEqual({ refused: 'too-fast' })
  expect(tokens.read(token, later(-minute))).toEqual({ refused: 'too-fast' })
  expect(tokens.read(token, later(3_000))).toHaveProperty('formKey')
})

test('its limits are for the caller to set', () => {
  const strict = formTokens({ secret: 'a', minimumMs: minute, maximumMs: 2 * minute })
  expect(strict.read(token, later(minute - 1))).toEqual({ refused: 'too-fast' })
  expect(strict.read(token, later(2 * minute + 1))).toEqual({ refused: 'expired' })
})

test('a token of another secret, or one that somebody has changed, is forged', () => {
  const [key = '', time = '', signature = ''] = token.split('.')
  const younger = opened.getTime().toString(36)
  const changed = [
    formTokens({ secret: 'b' }).issue(opened),
    `${key}.${time}.${signature.slice(0, -1)}`,
    `${key}x.${time}.${signature}`,
    `${key}.${younger}1.${signature}`,
    `${key}${time}..${signature}`,
    `${token}.x`,
    'ä'.repeat(43),
    '..',
    '',
  ]
  for (const text of changed)
    expect(tokens.read(text, later(minute))).toEqual({ refused: 'forged' })
})
