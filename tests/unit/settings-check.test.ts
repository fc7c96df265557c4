import { describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { limitSettings } from '@/feedback/rules/limit-settings.js'
import { settingsProblem } from '@/settings-check.js'

const random = () => randomBytes(32).toString('base64url')
const good = () => ({
  PAYLOAD_SECRET: random(),
  REVALIDATE_SECRET: random(),
  SERVER_URL: 'https://portal.example',
})

test('random secrets and an address are enough', () => {
  for (let times = 0; times < 500; times += 1) expect(settingsProblem(good())).toBeUndefined()
  const hex = randomBytes(24).toString('hex')
  expect(settingsProblem({ ...good(), PAYLOAD_SECRET: hex })).toBeUndefined()
})

const exampleIn = (name: string) =>
  readFileSync('.env.example', 'utf8').match(new RegExp(`^# ${name}=(.*)$`, 'm'))?.[1]

test('a level of the log that there is not is refused', () => {
  expect(settingsProblem({ ...good(), LOG_LEVEL: 'warn' })).toBeUndefined()
  expect(settingsProblem({ ...good(), LOG_LEVEL: 'loud' })).toMatch(/^LOG_LEVEL .*\.$/)
})

describe.each(['PAYLOAD_SECRET', 'REVALIDATE_SECRET'])('%s', (name) => {
  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['blank', ' '.repeat(40)],
    ['short', random().slice(0, 31)],
    ['the one of .env.example', exampleIn(name)],
    ['the one of .env.example, made longer', exampleIn(name)?.repeat(2)],
    ['changeme', 'changeme'.repeat(5)],
    ['CHANGE-ME and more', `CHANGE-ME-${random()}`],
    ['the word secret', `my-secret-${random()}`],
    ['one character', 'k'.repeat(64)],
    ['a few characters', 'qwer'.repeat(16)],
  ])('that is %s is refused in one sentence that names it', (_name, value) => {
    const problem = settingsProblem({ ...good(), [name]: value })
    expect(problem).toContain(name)
    expect(problem).toMatch(/^[^.\n]*\.$/)
    if (value?.trim()) expect(problem).not.toContain(value)
  })
})

test('whose word about a visitor is taken is told by addresses and networks', () => {
  for (const setting of ['', '192.0.2.7', '192.0.2.0/24, 2001:db8::/32 10.0.0.5']) {
    expect(settingsProblem({ ...good(), TRUSTED_PROXIES: setting })).toBeUndefined()
  }
  for (const setting of ['proxy', '192.0.2.0/33', '192.0.2.0/', '10.0.0.1 10.0.0.256']) {
    expect(settingsProblem({ ...good(), TRUSTED_PROXIES: setting })).toMatch(
      /^TRUSTED_PROXIES .*\.$/,
    )
  }
})

test('one secret for two purposes is refused', () => {
  const both = random()
  const problem = settingsProblem({ ...good(), PAYLOAD_SECRET: both, REVALIDATE_SECRET: both })
  expect(problem).toContain('are the same')
  expect(problem).not.toContain(both)
})

test.each([undefined, '', 'portal.example', 'javascript:alert(1)'])(
  'SERVER_URL %p is refused: links in mail are made from it',
  (value) => expect(settingsProblem({ ...good(), SERVER_URL: value })).toContain('SERVER_URL'),
)

describe('limits of feedback', () => {
  test.each([
    {},
    { FEEDBACK_LIMIT_STORE: '', FEEDBACK_WIDE_NETWORKS: '' },
    { FEEDBACK_LIMIT_STORE: 'database' },
    { FEEDBACK_WIDE_NETWORKS: '192.0.2.17, 198.51.100.0/24,2001:db8::/48' },
  ])('%p are accepted', (given) => expect(settingsProblem({ ...good(), ...given })).toBeUndefined())

  test.each([
    ['FEEDBACK_LIMIT_STORE', 'redis'],
    ...['office', '192.0.2.0/33', '0.0.0.0/0', '::/0', '2001:db8::1/128', '192.0.2.0/24;'].map(
      (text) => ['FEEDBACK_WIDE_NETWORKS', text],
    ),
  ])('%s with %p is refused', (name = '', value) =>
    expect(settingsProblem({ ...good(), [name]: value })).toContain(name),
  )

  test('an office is known by its network, another is not', () => {
    const settings = limitSettings({ FEEDBACK_WIDE_NETWORKS: '198.51.100.0/24, 2001:db8::/48' })
    if ('problem' in settings) throw new Error(settings.problem)
    const { isWide } = settings
    expect(['198.51.100.7', '2001:db8:0:5::/64'].map(isWide)).toEqual([true, true])
    expect(['198.51.101.7', '2001:db9::/64', 'unknown'].map(isWide)).toEqual([false, false, false])
  })
})

describe('a mail server', () => {
  const MAIL_FROM = 'The portal <no-reply@portal.example>'

  test.each(['smtp://localhost:25', 'smtps://user:pass%2Fword@mail.example'])(
    'at %s is taken',
    (SMTP_URL) => expect(settingsProblem({ ...good(), SMTP_URL, MAIL_FROM })).toBeUndefined(),
  )

  test.each(['mail.example', 'https://user:hush@mail.example', 'smtp://'])(
    'at %s is refused, and no password repeated',
    (SMTP_URL) => {
      const problem = settingsProblem({ ...good(), SMTP_URL, MAIL_FROM })
      expect(problem).toContain('SMTP_URL')
      expect(problem).not.toContain('hush')
    },
  )

  test.each([undefined, 'nobody', 'a@b.fi, c@d.fi', 'A <a@b.fi>\r\nBcc: c@d.fi'])(
    'with %p for a sender is refused',
    (sender) => {
      const problem = settingsProblem({ ...good(), SMTP_URL: 'smtp://h', MAIL_FROM: sender })
      expect(problem).toContain('MAIL_FROM')
    },
  )
})
