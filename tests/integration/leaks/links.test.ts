import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { makePerson } from '@/tests/integration/roles/visitors'
import { askRest, sentencesOf } from '@/tests/support/rest'

let payload: Payload
let token: string

beforeAll(async () => {
  payload = await getPayload({ config })
  token = (await makePerson(payload, 'publisher')).token!
})

/** A body text with one link, as the editor stores it. */
const linked = (url: string) => {
  const text = { type: 'text', text: 'linkki', version: 1 }
  const fields = { linkType: 'custom', url, newTab: false }
  const link = {
    type: 'link',
    id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
    fields,
    children: [text],
    version: 3,
  }
  const paragraph = { type: 'paragraph', children: [link], version: 1 }
  return { root: { type: 'root', children: [paragraph], version: 1 } }
}

const publish = (collection: string, data: object) =>
  askRest('POST', `${collection}?locale=fi`, {
    token,
    headers: { 'accept-language': 'en' },
    body: { ...data, _status: 'published' },
  })

const unsafe = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example']

describe('a link that would run something', () => {
  test.each(unsafe)('is not published in a body text: %s', async (url) => {
    expect((await publish('pages', { name: url, body: linked(url) })).status).toBe(400)
  })

  test.each(unsafe)('is not published as an address of its own: %s', async (url) => {
    const message = adminMessage('en', 'Errors.linkNotAllowed')
    for (const [collection, data] of [
      ['organizations', { name: url, type: 'agency', url }],
      ['city-regions', { name: url, kind: 'area', website: url }],
      ['programs', { name: url, code: url, relatedLinks: [{ title: 'x', url }] }],
      ['pages', { name: url, sources: [{ title: 'x', url }] }],
    ] as const) {
      const answer = await publish(collection, data)
      expect([collection, answer.status, sentencesOf(answer)]).toEqual([
        collection,
        400,
        expect.stringContaining(message),
      ])
    }
  })
})

test.each(['/fi/sivu-äö', '#osio', 'mailto:x@example.fi', 'https://tem.fi/å?x=1'])(
  'a link to %s comes back unchanged',
  async (url) => {
    const { status, body } = await publish('pages', { name: `Linkki ${url}`, body: linked(url) })
    expect(status).toBe(201)
    expect(JSON.stringify(body)).toContain(JSON.stringify(url))
  },
)

test('a Finnish word with ä, å, ö or a comma is found, and is no fault', async () => {
  await publish('organizations', { name: 'Åbo, äö-säätiö', type: 'fund' })
  const found = await askRest('GET', 'organizations?locale=fi&where[name][like]=Åbo, äö')
  expect(found.body.totalDocs).toBe(1)
  for (const value of ['äö', 'a,b', '%', "'", '"', '\\', ';--']) {
    const query = `where[name][like]=${encodeURIComponent(value)}`
    expect([value, (await askRest('GET', `pages?${query}`)).status]).toEqual([value, 200])
    const path = `where[body][like]=${encodeURIComponent(value)}`
    expect((await askRest('GET', `pages?${path}`)).status).toBeLessThan(500)
  }
})
