import { beforeAll, expect, jest, test } from '@jest/globals'
import config from '@payload-config'
import { setTimeout } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import { locales } from '@/i18n/routing'
import { askRest } from '@/tests/support/rest'
import { makeUser } from '@/tests/support/seeded-portal'

let payload: Payload
const logged: string[] = []

beforeAll(async () => {
  payload = await getPayload({ config })
  for (const level of ['info', 'warn', 'error', 'debug'] as const) {
    jest
      .spyOn(payload.logger, level)
      .mockImplementation((...entry: unknown[]) => void logged.push(JSON.stringify(entry)))
  }
})

test('without a mail server no message reaches the log, neither its link nor its receiver', async () => {
  await payload.sendEmail({
    to: 'aino@example.org',
    subject: 'Salainen aihe',
    text: 'http://localhost:3000/admin/reset/secret-token',
  })
  expect(logged.join()).toContain('Mail is not set up')
  expect(logged.join()).not.toMatch(/aino|Salainen|reset\/|secret-token/)
})

test('without a mail server a forgotten password makes no link and answers as ever', async () => {
  const { id, email } = await makeUser(payload, 'editor')
  const known = await askRest('POST', 'users/forgot-password', { body: { email } })
  const unknown = await askRest('POST', 'users/forgot-password', { body: { email: 'x@y.fi' } })
  expect(known.status).toBe(200)
  expect(unknown).toEqual(known)
  await setTimeout(500)
  const row = await payload.db.findOne<{ id: number; resetPasswordToken?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  expect(row?.resetPasswordToken ?? null).toBeNull()
  expect(logged.join()).toContain('in vain')
  expect(logged.join()).not.toContain(email)
})

test.each(locales)(
  'without a mail server the page of a forgotten password says whom to ask: %s',
  (locale) => {
    const words = { fi: 'pääkäyttäjältä', sv: 'huvudanvändare', en: 'administrator' }
    const { authentication } = (
      payload.config.i18n.translations as Record<string, Record<string, Record<string, string>>>
    )[locale]!
    expect(authentication!.forgotPasswordEmailInstructions).toContain(words[locale])
    expect(authentication!.checkYourEmailForPasswordReset).toContain(words[locale])
  },
)
