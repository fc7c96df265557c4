import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { Role } from '@/collections/access/roles'
import type { User } from '@/payload-types'
import { askRest, sentencesOf } from '@/tests/support/rest'

const password = 'a password of some length'

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
})

const makeMember = async (role: Role) => {
  const email = `${role}-${Math.random().toString(36).slice(2)}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, name: role, role, password, language: 'en' },
    overrideAccess: true,
  })
  const logIn = () => askRest('POST', 'users/login', { body: { email, password } })
  return { id, email, logIn }
}

type Member = Awaited<ReturnType<typeof makeMember>>

const tokenOf = async (member: Member) => String((await member.logIn()).body.token)

const disable = (member: Member, token: string) =>
  askRest('PATCH', `users/${member.id}`, { token, body: { isDisabled: true } })

const isKnown = async (token: string) => (await askRest('GET', 'users/me', { token })).body.user

describe('a disabled user', () => {
  test('cannot log in and reads why; a wrong password tells nothing', async () => {
    const [admin, editor] = [await makeMember('admin'), await makeMember('editor')]
    expect((await disable(editor, await tokenOf(admin))).status).toBe(200)
    const refused = await editor.logIn()
    expect(refused.status).toBe(403)
    expect(sentencesOf(refused)).toContain('Your account has been disabled.')
    expect(refused.body.token).toBeUndefined()
    const guessed = await askRest('POST', 'users/login', {
      body: { email: editor.email, password: 'wrong' },
    })
    expect(guessed.status).toBe(401)
    expect(sentencesOf(guessed)).not.toContain('disabled')
  })

  test('is nobody from the next request on, in every open session', async () => {
    const [admin, editor] = [await makeMember('admin'), await makeMember('editor')]
    const sessions = [await tokenOf(editor), await tokenOf(editor)]
    for (const token of sessions) expect(await isKnown(token)).toBeTruthy()
    await disable(editor, await tokenOf(admin))
    for (const token of sessions) {
      expect(await isKnown(token)).toBeNull()
      const refreshed = await askRest('POST', 'users/refresh-token', { token })
      expect(refreshed.status).toBe(403)
      const draft = await askRest('POST', 'pages?locale=fi', { token, body: { name: 'Luonnos' } })
      expect(draft.status).toBe(403)
    }
  })

  test('stays nobody when a login under way writes the old sessions back', async () => {
    const [admin, editor] = [await makeMember('admin'), await makeMember('editor')]
    const token = await tokenOf(editor)
    const stored = await payload.db.findOne<User>({
      collection: 'users',
      where: { id: { equals: editor.id } },
    })
    await disable(editor, await tokenOf(admin))
    const data = { sessions: stored?.sessions }
    expect(data.sessions).toHaveLength(1)
    await payload.db.updateOne({ collection: 'users', id: editor.id, data })
    expect(await isKnown(token)).toBeNull()
  })

  test('logs in again once an administrator has opened the account', async () => {
    const [admin, editor] = [await makeMember('admin'), await makeMember('editor')]
    const token = await tokenOf(admin)
    await disable(editor, token)
    await askRest('PATCH', `users/${editor.id}`, { token, body: { isDisabled: false } })
    expect((await editor.logIn()).status).toBe(200)
  })

  test('was disabled by an administrator: others cannot', async () => {
    const [publisher, editor] = [await makeMember('publisher'), await makeMember('editor')]
    const token = await tokenOf(publisher)
    expect((await disable(editor, token)).status).toBe(403)
    await disable(publisher, token)
    expect((await publisher.logIn()).status).toBe(200)
  })
})

describe('the last administrator', () => {
  beforeEach(async () => {
    await payload.db.deleteMany({ collection: 'users', where: { role: { equals: 'admin' } } })
  })

  test('cannot be disabled, made less or deleted, not even by a command', async () => {
    const admin = await makeMember('admin')
    const change = (data: object) =>
      payload.update({ collection: 'users', id: admin.id, data, overrideAccess: true })
    await expect(change({ isDisabled: true })).rejects.toThrow()
    await expect(change({ role: 'publisher' })).rejects.toThrow()
    await expect(
      payload.delete({ collection: 'users', id: admin.id, overrideAccess: true }),
    ).rejects.toThrow(/pääkäyttäjä|administrator/)
    expect((await admin.logIn()).status).toBe(200)
  })

  test('is the last one also beside a disabled one', async () => {
    const [admin, other] = [await makeMember('admin'), await makeMember('admin')]
    await disable(other, await tokenOf(admin))
    await expect(
      payload.delete({ collection: 'users', id: admin.id, overrideAccess: true }),
    ).rejects.toThrow()
  })

  test('goes when another one is there', async () => {
    const [admin, other] = [await makeMember('admin'), await makeMember('admin')]
    const deleted = await askRest('DELETE', `users/${other.id}`, { token: await tokenOf(admin) })
    expect(deleted.status).toBe(200)
    expect((await other.logIn()).status).toBe(401)
  })

  test.each([{ isDisabled: true }, { role: 'publisher' }])(
    'is left when one changes all administrators at once into %j',
    async (change) => {
      const [admin] = [await makeMember('admin'), await makeMember('admin')]
      const token = await tokenOf(admin)
      await askRest('PATCH', 'users?where[role][equals]=admin', { token, body: change })
      const { docs } = await payload.find({
        collection: 'users',
        where: { role: { equals: 'admin' }, isDisabled: { not_equals: true } },
        overrideAccess: true,
      })
      expect(docs.map(({ id }) => id)).toEqual([admin.id])
    },
  )

  test('is left when one asks for all administrators at once', async () => {
    const [admin, other] = [await makeMember('admin'), await makeMember('admin')]
    const token = await tokenOf(admin)
    const all = 'users?where[role][equals]=admin'
    await askRest('PATCH', all, { token, body: { isDisabled: true } })
    await askRest('DELETE', all, { token })
    expect((await admin.logIn()).status).toBe(200)
    expect((await other.logIn()).status).not.toBe(200)
  })
})

test('nobody disables or deletes the own account, and reads why', async () => {
  await makeMember('admin')
  const admin = await makeMember('admin')
  const token = await tokenOf(admin)
  const headers = { 'accept-language': 'sv' }
  const disabled = await askRest('PATCH', `users/${admin.id}`, {
    token,
    headers,
    body: { isDisabled: true },
  })
  expect(disabled.status).toBe(400)
  expect(sentencesOf(disabled)).toContain('Du kan inte stänga ditt eget användarkonto.')
  const deleted = await askRest('DELETE', `users/${admin.id}`, { token, headers })
  expect(deleted.status).toBe(403)
  expect(sentencesOf(deleted)).toContain('Du kan inte radera ditt eget användarkonto.')
  expect((await admin.logIn()).status).toBe(200)
})
