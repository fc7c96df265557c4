import { expect, test } from '@jest/globals'
import { getPayload } from 'payload'
import { askRest } from '@/tests/support/rest'

const origin = 'https://portaali.example'

test('a portal with an https address gives its cookie to https alone, and to its own origin', async () => {
  process.env.SERVER_URL = origin
  // Loaded late: the configuration reads the address once.
  const { default: config } = await import('@payload-config')
  const { makePerson, password } = await import('./roles/visitors')
  const payload = await getPayload({ config })
  const { user, token } = await makePerson(payload, 'editor')
  const login = { email: user!.email, password }
  const { headers } = await askRest('POST', 'users/login', { body: login })
  expect(headers.get('set-cookie')).toMatch(/;\s*Secure/i)

  const me = async (from: string) => {
    const cookie = `payload-token=${token}`
    return (await askRest('GET', 'users/me', { headers: { cookie, origin: from } })).body.user
  }
  expect(await me(origin)).toMatchObject({ id: user!.id })
  expect(await me('http://portaali.example')).toBeNull()
})
