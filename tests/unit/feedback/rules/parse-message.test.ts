import { describe, expect, test } from '@jest/globals'
import { longestText, parseMessage } from '@/feedback/rules/parse-message'

const fields = { kind: 'content', text: 'Sivulla on virhe.' }
const contentOf = (changes: Record<string, string>) => {
  const parsed = parseMessage({ ...fields, ...changes })
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.content
}
const problemsOf = (changes: Record<string, string>) => {
  const parsed = parseMessage({ ...fields, ...changes })
  return 'problems' in parsed ? parsed.problems : {}
}

describe('a message', () => {
  test.each([
    'Löysin virheen: ÄÖÅ äöå š ž €',
    '👩‍👩‍👧‍👦🇫🇮 🫶🏽 '.repeat(200),
    `${'äöå👍 '.repeat(1_000)}`,
    '  sisennys\n\n\tsarkain\n',
    '\u202eoikealta vasemmalle',
  ])('arrives as it was written: %#', (text) => {
    expect(contentOf({ text }).text).toBe(text)
  })

  test('has composed letters and one kind of line break', () => {
    expect(contentOf({ text: 'a\u0308a\r\no\u0308\ra\u030a' }).text).toBe('äa\nö\nå')
  })

  test('has no NUL and no half of a character', () => {
    expect(contentOf({ text: 'a\0b\ud83dc', name: 'M\0aija' })).toMatchObject({
      text: 'ab\ufffdc',
      name: 'Maija',
    })
  })

  test.each(['', '   \n\t', '\u200b\u00ad', '\0'])('that says nothing is empty: %j', (text) => {
    expect(problemsOf({ text })).toEqual({ text: 'empty' })
  })

  test('may have 10,000 characters, each emoji counting as one, and no more', () => {
    expect(problemsOf({ text: '👍'.repeat(longestText) })).toEqual({})
    expect(problemsOf({ text: 'a'.repeat(longestText + 1) })).toEqual({ text: 'too-long' })
    expect(problemsOf({ text: 'a'.repeat(5_000_000) })).toEqual({ text: 'too-long' })
  })

  test('needs a kind that there is', () => {
    expect(problemsOf({ kind: 'praise' })).toEqual({ kind: 'unknown' })
    expect(parseMessage({ text: 'Hei' })).toEqual({ problems: { kind: 'unknown' } })
  })

  test('hears of every problem at once', () => {
    expect(parseMessage({ email: 'x', name: 'a\nb' })).toEqual({
      problems: { kind: 'unknown', text: 'empty', email: 'not-an-address', name: 'line-break' },
    })
  })
})

describe('who wrote it', () => {
  test('may stay unsaid', () => {
    const { name, email } = contentOf({ name: ' ', email: '' })
    expect([name, email]).toEqual([undefined, undefined])
  })

  test.each([
    'maija.meikalainen@ministerio.fi',
    "o'brien+portal/x=y@mail.example.com",
    'pekka@yritys-äö.fi',
    'a@xn--80ak6aa92e.xn--p1ai',
  ])('%s is an address', (email) => {
    expect(contentOf({ email: ` ${email} ` }).email).toBe(email)
  })

  test.each([
    'maija',
    'maija@',
    '@example.fi',
    'maija@example',
    'a b@example.fi',
    'a@b@example.fi',
    'a@exa mple.fi',
    '<a@example.fi>',
    'a@example.fi, b@example.fi',
  ])('%s is no address', (email) =>
    expect(problemsOf({ email })).toEqual({ email: 'not-an-address' }),
  )

  test.each([
    ['email', 'a@example.fi\r\nBcc: b@example.fi'],
    ['email', 'a@example.fi\n'],
    ['name', 'x\r\nBcc: b@example.fi'],
    ['name', 'x\u2028y'],
    ['name', 'x\u0085y'],
  ])('%s with a line break is refused: %j', (field, value) => {
    expect(problemsOf({ [field]: value })).toEqual({ [field]: 'line-break' })
  })

  test('is not longer than a line', () => {
    expect(problemsOf({ name: 'ä'.repeat(201) })).toEqual({ name: 'too-long' })
    expect(problemsOf({ email: `${'a'.repeat(250)}@example.fi` })).toEqual({ email: 'too-long' })
  })
})

describe('the page it is about', () => {
  test.each([
    ['/fi/ohjelmat/inka', '/fi/ohjelmat/inka'],
    ['/sv', '/sv'],
    ['/fi/haku?q=sairaus#osuma', '/fi/haku'],
    ['/fi/sivut/äö', '/fi/sivut/%C3%A4%C3%B6'],
  ])('%s is ours', (page, path) => expect(contentOf({ page }).page).toBe(path))

  test.each([
    'https://elsewhere.example/fi/',
    '//elsewhere.example/fi/',
    '/\\elsewhere.example/fi',
    '/fi/../admin',
    '/admin',
    '/de/seite',
    'javascript:alert(1)',
    '/',
    '',
    `/fi/${'a'.repeat(2_000)}`,
  ])('%s is not, and is left out', (page) => expect(contentOf({ page }).page).toBeUndefined())

  test('has the day of its version, if it is one', () => {
    expect(contentOf({ pageChanged: '2014-02-05' }).pageChanged).toBe('2014-02-05')
    expect(contentOf({ pageChanged: '2014-02-30' }).pageChanged).toBeUndefined()
    expect(contentOf({ pageChanged: '5.2.2014' }).pageChanged).toBeUndefined()
  })
})
