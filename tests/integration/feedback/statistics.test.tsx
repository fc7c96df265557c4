import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FeedbackStatistics } from '@/admin/feedback/FeedbackStatistics'
import { GET } from '@/app/api/feedback-statistics/route'
import { finnishDay } from '@/feedback/rules/deadlines'
import { makePeople, type People } from '@/tests/integration/roles/visitors'
import { receiveMessage } from '@/tests/support/feedback/stored-messages'

let payload: Payload
let people: People

beforeAll(async () => {
  payload = await getPayload({ config })
  people = await makePeople(payload)
})

const written = {
  text: 'Salainen asia',
  name: 'Aino Salo',
  email: 'aino@example.org',
  page: '/fi/teemat',
  receivedAt: '2026-03-02T22:30:00.000Z',
}

beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'feedback', where: {}, req: {} })
})

const receiveAnswered = () =>
  receiveMessage(payload, written, {
    status: 'answered',
    answer: 'Vastaus Ainolle',
    notes: [{ text: 'Muistiinpano' }],
    handler: people.publisher.user!.id,
    reminded: 'first',
  })

describe('the table', () => {
  const seenBy = async (who: keyof People) =>
    FeedbackStatistics({ i18n: { language: 'fi' }, payload, user: people[who].user } as never)

  test('counts by kind what has come, is open, late and answered, for editors and up', async () => {
    await receiveAnswered()
    await receiveMessage(payload, { kind: 'data' })
    await receiveMessage(payload, { kind: 'data', receivedAt: new Date().toISOString() })
    const html = renderToStaticMarkup((await seenBy('editor')) as ReactElement)
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain('Aihe Saapunut Avoinna Myöhässä Päiviä vastaukseen (mediaani)')
    expect(text).toMatch(/Sivuston sisältö 1 0 0 \d+ Saavutettavuus 0 0 0 Ei vastauksia/)
    expect(text).toContain('Avoin data 2 2 1 Ei vastauksia')
    expect(html).toContain('href="/api/feedback-statistics"')
    expect(await seenBy('contributor')).toBeNull()
  })

  test('reads no text, and the queue is shown without it where it cannot be read', async () => {
    const find = jest.spyOn(payload, 'find')
    await seenBy('editor')
    expect(Object.keys(find.mock.calls[0]![0].select!).sort()).toEqual(
      ['answeredAt', 'kind', 'receivedAt', 'status'].sort(),
    )
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    find.mockRejectedValueOnce(new Error('away'))
    expect(await seenBy('editor')).toBeNull()
    expect(told).toHaveBeenCalledTimes(1)
    jest.restoreAllMocks()
  })
})

describe('the file', () => {
  const ask = (who: keyof People) =>
    GET(
      new Request('http://localhost:3000/api/feedback-statistics', {
        headers: {
          'accept-language': 'fi',
          ...(people[who].token && { authorization: `JWT ${people[who].token}` }),
        },
      }),
    )

  test('is for editors and up', async () => {
    const statuses = await Promise.all(
      (['anonymous', 'contributor', 'disabled', 'editor', 'publisher', 'admin'] as const).map(
        async (who) => (await ask(who)).status,
      ),
    )
    expect(statuses).toEqual([403, 403, 403, 200, 200, 200])
  })

  test('has days, kinds and states of each message, and nothing personal', async () => {
    const { receipt } = await receiveAnswered()
    const answer = await ask('editor')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const csv = await answer.text()
    const today = finnishDay(new Date().toISOString())
    expect(csv.trim().split('\r\n')).toEqual([
      '"Aihe";"Sivu";"Kieli";"Sivun muoto";"Saapunut";"Vastattu";"Tila";"Muistutettu"',
      `"Sivuston sisältö";"/fi/teemat";"Suomi";"Graafinen versio";"2026-03-03";"${today}";"Vastattu";"7 päivän kuluttua"`,
    ])
    expect(csv).not.toMatch(/Salainen|Aino|Salo|aino@|Muistiinpano|publisher/)
    expect(csv).not.toContain(receipt)
  })
})
