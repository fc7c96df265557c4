import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'
import { makePerson } from '@/tests/integration/roles/visitors'
import { askRest, sentencesOf, type RestAnswer } from '@/tests/support/rest'

let payload: Payload
let token: string

const records = 120

beforeAll(async () => {
  payload = await getPayload({ config })
  token = (await makePerson(payload, 'contributor')).token!
  for (let number = 0; number < records; number += 1) {
    await payload.create({
      collection: 'organizations',
      locale: 'fi',
      data: { name: `Organisaatio ${number}`, type: 'agency', _status: 'published' },
      context: { disableRevalidate: true },
      overrideAccess: true,
    })
  }
})

const ask = (query: string, headers = {}) => askRest('GET', `organizations?${query}`, { headers })
const expectRefusal = (answer: RestAnswer, status: number, message: string) =>
  expect([answer.status, sentencesOf(answer)]).toEqual([status, expect.stringContaining(message)])

describe('one answer', () => {
  test.each([
    'limit=101',
    'limit=0',
    'limit=00',
    'limit=',
    'limit=-1',
    'limit=1e9',
    'limit=Infinity',
    'limit=NaN',
    'limit[]=5000',
    'limit=5&limit=5000',
    'pagination=false',
    'pagination=false&limit=0',
    'pagination[]=false',
  ])('is refused to the public for %s', async (query) => {
    expectRefusal(await ask(query), 400, adminMessage('fi', 'Errors.limitTooHigh', { max: 100 }))
  })

  test.each(['limit=100', 'limit=100&pagination=false', ''])(
    'holds at most a hundred records for %j',
    async (query) => {
      const { status, body } = await ask(query)
      expect(status).toBe(200)
      expect((body.docs as unknown[]).length).toBeLessThanOrEqual(100)
    },
  )

  test.each(['limit=0', 'pagination=false', 'limit=250'])(
    'of %s tells the staff the number, not every record',
    async (query) => {
      const { body } = await askRest('GET', `organizations?${query}`, { token })
      expect((body.docs as unknown[]).length).toBe(100)
    },
  )

  test.each(['depth=4', 'depth=10', 'depth[]=9', 'depth=NaN'])(
    'does not reach as deep as %s',
    async (query) => {
      expectRefusal(await ask(query), 400, adminMessage('fi', 'Errors.depthTooHigh', { max: 3 }))
      expect(payload.config.maxDepth).toBe(3)
    },
  )

  test('may reach three levels', async () => {
    expect((await ask('depth=3')).status).toBe(200)
  })

  test.each(['where={', 'where=[', 'data={', 'where={"name":'])(
    'to the unreadable question %s is a sentence, not a fault',
    async (query) => {
      expectRefusal(await ask(query), 400, adminMessage('fi', 'Errors.badQuery'))
    },
  )

  test('to a form that asks with POST has the same limits', async () => {
    const headers = {
      'x-payload-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    }
    const answer = await askRest('POST', 'organizations', { headers, body: 'limit=5000' })
    expectRefusal(answer, 400, adminMessage('fi', 'Errors.limitTooHigh', { max: 100 }))
  })
})

describe('what is sent', () => {
  const megabyte = 1024 * 1024
  const tooLong = JSON.stringify({ name: 'x'.repeat(megabyte) })

  const chunked = (text: string) =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < text.length; at += 65_536) {
          controller.enqueue(new TextEncoder().encode(text.slice(at, at + 65_536)))
        }
        controller.close()
      },
    })

  /** Never ends by itself. */
  const endless = () =>
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536).fill(120))
      },
    })

  const paths = ['users/login', 'pages', 'users/forgot-password', 'payload-preferences/x']

  test.each(paths)('to %s is refused beyond one megabyte, its length told or not', async (path) => {
    const message = adminMessage('fi', 'Errors.bodyTooLarge', { max: 1 })
    expectRefusal(await askRest('POST', path, { body: tooLong }), 413, message)
    expectRefusal(await askRest('POST', path, { body: chunked(tooLong) }), 413, message)
    expectRefusal(await askRest('POST', path, { body: endless() }), 413, message)
  })

  test('and lies about its length is cut all the same', async () => {
    const headers = { 'content-length': '10' }
    const answer = await askRest('POST', 'users/login', { body: chunked(tooLong), headers })
    expect(answer.status).toBe(413)
  })

  test('as a question in a form is cut too', async () => {
    const headers = {
      'x-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    }
    expect((await askRest('POST', 'pages', { headers, body: endless() })).status).toBe(413)
  })

  test('as a file may be 25 megabytes by the staff, one by a stranger', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const body = () => chunked('x'.repeat(2 * megabyte))
    expect((await askRest('POST', 'pages', { headers, body: body() })).status).toBe(413)
    const staff = await askRest('POST', 'pages', { headers, body: body(), token })
    expect(staff.status).not.toBe(413)
    const endlessOne = await askRest('POST', 'pages', { headers, body: endless(), token })
    expectRefusal(endlessOne, 413, adminMessage('fi', 'Errors.fileTooLarge'))
    expect(payload.config.upload.limits?.fileSize).toBe(25 * megabyte)
  })

  test('within the limit arrives whole', async () => {
    const name = `Åäö ${'ä'.repeat(30_000)}`
    const answer = await askRest('POST', 'pages?locale=fi', { body: { name }, token })
    expect((answer.body.doc as { name: string }).name).toBe(name)
  })
})

test.each(locales)('a refusal speaks the caller’s language: %s', async (locale) => {
  const headers = { 'accept-language': `${locale}-FI,${locale};q=0.9` }
  expectRefusal(
    await ask('limit=500', headers),
    400,
    adminMessage(locale, 'Errors.limitTooHigh', { max: 100 }),
  )
})

test('no proxy stands before the interface, where Next would cut long bodies in silence', async () => {
  const { config } = await import('@/proxy')
  const rooms = config.matcher.map(({ source }) => source.split(/\/:(?:list|page|form)/)[0])
  expect(new Set(rooms)).toEqual(new Set(locales.map((locale) => `/:locale(${locale})`)))
})
