import { beforeAll, expect, test } from '@jest/globals'
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

/** As the admin does: a form is opened with what is newest, and sends back when that was saved. */
const openForm = async (id: unknown) =>
  (await askRest('GET', `pages/${String(id)}?locale=fi&draft=true`, { token })).body
const save = async (id: unknown, query: string, body: object) =>
  askRest('PATCH', `pages/${String(id)}?locale=fi&${query}`, { token, body })

const makePage = async () => {
  const name = `Sivu ${Math.random()}`
  const { body } = await askRest('POST', 'pages?locale=fi', {
    token,
    body: { name, _status: 'published' },
  })
  return (body.doc as { id: unknown }).id
}

const draft = { _status: 'draft' }
const published = { _status: 'published' }

test.each([
  ['a draft', 'draft=true', draft],
  ['a publication', 'draft=false', published],
  ['a publication of one language', 'publishSpecificLocale=fi', published],
])('%s by someone else is not saved over', async (_name, query, status) => {
  const id = await makePage()
  const { updatedAt } = await openForm(id)
  expect(updatedAt).toEqual(expect.any(String))
  const other = await save(id, query, { updatedAt, name: 'Toisen nimi', ...status })
  expect(other.status).toBe(200)
  const own = await save(id, query, { updatedAt, name: 'Oma nimi', ...status })
  expect([own.status, sentencesOf(own)]).toEqual([
    409,
    expect.stringContaining(adminMessage('en', 'Errors.savedByOther')),
  ])
  expect((await openForm(id)).name).toBe('Toisen nimi')
})

test('one person saves again and again, in whatever order of drafts and publications', async () => {
  const id = await makePage()
  const { updatedAt } = await openForm(id)
  let from = updatedAt
  for (const [query, status] of [
    ['draft=true', draft],
    ['draft=false', published],
    ['draft=true', draft],
    ['publishSpecificLocale=fi', published],
    ['publishSpecificLocale=fi', published],
    ['draft=false', draft],
    ['draft=true', draft],
  ] as const) {
    const { status: answer, body } = await save(id, query, { updatedAt: from, ...status })
    expect([query, answer]).toEqual([query, 200])
    from = (body.doc as { updatedAt: string }).updatedAt
  }
})

test('who does not say from where they started is not asked', async () => {
  const id = await makePage()
  expect((await save(id, 'draft=true', { name: 'Ohjelman nimi', ...draft })).status).toBe(200)
})

test('the site settings are not saved over either', async () => {
  const settings = 'globals/site-settings?locale=fi'
  const change = (siteName: string, updatedAt?: unknown) =>
    askRest('POST', settings, { token, body: { siteName, updatedAt } })
  await change('Ensimmäinen nimi')
  const { updatedAt } = (await askRest('GET', settings, { token })).body
  expect((await change('Toisen nimi', updatedAt)).status).toBe(200)
  expect((await change('Oma nimi', updatedAt)).status).toBe(409)
  expect((await askRest('GET', settings, { token })).body.siteName).toBe('Toisen nimi')
})
