import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import config from '@payload-config'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { runUserCommand } from '@/mail/user-commands'
import { askRest } from '@/tests/support/rest'

let payload: Payload
let logged: string[]

const auditFile = () => path.join(process.env.DATA_DIR ?? '', 'audit.jsonl')
const run = (line: string) => runUserCommand(payload, line.split(' '))
const tokenIn = (lines: string[]) => lines.at(-1)!.split('/').at(-1)!

const choosePassword = (token: string) =>
  askRest('POST', 'users/reset-password', { body: { token, password: 'a long enough password' } })

beforeAll(async () => {
  payload = await getPayload({ config })
})

beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'users', where: {} })
  rmSync(auditFile(), { force: true })
  logged = []
  jest
    .spyOn(payload.logger, 'info')
    .mockImplementation((...entry: unknown[]) => void logged.push(JSON.stringify(entry)))
})

test('a command makes the first administrator, who chooses a password with the link and logs in', async () => {
  const lines = await run('create --email Eka@Example.fi --role admin --name Eka --language sv')
  expect(lines.at(-1)).toMatch(/^http:\/\/localhost:3000\/admin\/reset\/[\w-]{43}$/)
  expect((await choosePassword(tokenIn(lines))).status).toBe(200)
  const login = { email: 'eka@example.fi', password: 'a long enough password' }
  const { body } = await askRest('POST', 'users/login', { body: login })
  expect(body.user).toMatchObject({ role: 'admin', name: 'Eka', language: 'sv' })
})

test('a command makes a link that works once, and an earlier one no longer', async () => {
  const first = tokenIn(await run('create --email a@b.fi --role editor'))
  const second = tokenIn(await run('link --email A@b.fi'))
  expect((await choosePassword(first)).status).toBe(403)
  expect((await choosePassword(second)).status).toBe(200)
  expect((await choosePassword(second)).status).toBe(403)
})

test('what a command did is in the log and beside the data, without the link', async () => {
  const token = tokenIn(await run('create --email a@b.fi --role editor'))
  const audit = readFileSync(auditFile(), 'utf8')
  const events = audit
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; by: string })
  expect(events.map(({ event }) => event)).toEqual(['user-created', 'one-time-link-made'])
  expect(events.map(({ by }) => by)).toEqual(['command', 'command'])
  expect(logged.join()).toContain('one-time-link-made')
  expect(audit + logged.join()).not.toContain(token)
})

test.each([
  ['link --email nobody@b.fi', /No user has the address nobody@b.fi/],
  ['link', /npm run user:link/],
  ['link --email a,b@c.fi', /npm run user:link/],
  ['create --email a@b.fi', /npm run user:create/],
  ['create --email a@b.fi --role king', /"king" is no role: .*admin/],
  ['create --email a@b.fi --role admin --language ru', /"ru" is no language/],
  ['create --email a@b.fi --role admin --passwd x', /npm run user:create/],
])('"%s" is refused in a sentence and makes nobody', async (line, sentence) => {
  await expect(run(line)).rejects.toThrow(sentence)
  expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
})

test('there is no second user of an address, and no link for a disabled one', async () => {
  await run('create --email admin@b.fi --role admin')
  await run('create --email a@b.fi --role editor')
  await expect(run('create --email a@b.fi --role admin')).rejects.toThrow(/has a user already/)
  await payload.update({
    collection: 'users',
    where: { email: { equals: 'a@b.fi' } },
    data: { isDisabled: true },
    overrideAccess: true,
  })
  await expect(run('link --email a@b.fi')).rejects.toThrow(/is disabled/)
})
