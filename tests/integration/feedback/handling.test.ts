import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { GET } from '@/app/api/feedback-export/route'
import { feedbackOfLink } from '@/collections/fields/of-link'
import { purgeParked } from '@/feedback/purge-parked'
import type { FeedbackMessage } from '@/feedback/rules/feedback-message'
import { parkEntry, parkedFolder } from '@/feedback/spool/parked'
import { adminMessage } from '@/i18n/admin-labels'
import { purgeFeedback } from '@/jobs/purge-feedback'
import type { Feedback } from '@/payload-types'
import { makePeople, type People } from '@/tests/integration/roles/visitors'
import { messageEntry } from '@/tests/support/feedback/messages'
import { receiveMessage, storedUnder } from '@/tests/support/feedback/stored-messages'
import { askRest, sentencesOf } from '@/tests/support/rest'

let payload: Payload
let people: People

beforeAll(async () => {
  payload = await getPayload({ config })
  people = await makePeople(payload)
})

beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'feedback', where: {}, req: {} })
})

const receive = (rest?: Partial<FeedbackMessage>, data?: Partial<Feedback>) =>
  receiveMessage(payload, rest, data)

const again = async ({ key }: Feedback) => (await storedUnder(payload, key))[0]!
const tokenOf = (who: keyof People) => people[who].token!

const change = (who: keyof People, id: Feedback['id'], body: object) =>
  askRest('PATCH', `feedback/${id}`, {
    token: tokenOf(who),
    body,
    headers: { 'accept-language': 'sv' },
  })

const say = (path: string) => JSON.stringify(adminMessage('sv', path)).slice(1, -1)

describe('what a visitor wrote', () => {
  const written = {
    text: 'Salaisuus',
    name: 'Aino',
    email: 'aino@example.org',
    page: '/fi',
    kind: 'data',
  } as const

  test('is changed by nobody', async () => {
    const message = await receive(written)
    const other = {
      text: 'Muuta',
      name: 'Muu',
      email: 'muu@example.org',
      page: '/sv',
      kind: 'other',
      key: 'muu',
      receipt: 'muu',
      receivedAt: '2020-01-01T00:00:00.000Z',
      notifiedAt: '2020-01-01T00:00:00.000Z',
      purgedAt: '2020-01-01T00:00:00.000Z',
      dueOn: '2030-01-01T00:00:00.000Z',
    }
    expect((await change('admin', message.id, other)).status).toBe(200)
    const { updatedAt: _now, ...after } = await again(message)
    expect(message).toMatchObject(after)
  })

  test('is read by no stranger and by no contributor, whatever they ask', async () => {
    const message = await receive(written)
    const paths = [
      'feedback',
      `feedback/${message.id}`,
      'feedback/count',
      'feedback?where[text][like]=Salaisuus',
      'feedback?sort=email&depth=2',
      'page-votes',
    ]
    for (const path of paths)
      for (const who of ['anonymous', 'contributor', 'disabled'] as const) {
        const { status, body } = await askRest('GET', path, { token: people[who].token })
        expect([path, who, status]).toEqual([path, who, 403])
        expect(JSON.stringify(body)).not.toMatch(/Salaisuus|aino@/)
      }
  })
})

describe('handling', () => {
  test('is an editor’s where the message is theirs, and a publisher’s anyway', async () => {
    const handler = people.editor.user!.id
    const [own, foreign] = [await receive({}, { handler }), await receive()]
    const data = { status: 'inProgress' }
    expect((await change('editor', own.id, data)).status).toBe(200)
    expect((await change('editor', foreign.id, data)).status).toBe(403)
    expect((await change('publisher', foreign.id, data)).status).toBe(200)
  })

  test('leaves notes with their author and time, which nobody makes up', async () => {
    const message = await receive()
    const made = { author: 'Joku muu', at: '2020-01-01T00:00:00.000Z' }
    await change('publisher', message.id, { notes: [{ text: 'Soitettu', ...made }] })
    const [first] = (await again(message)).notes!
    await change('admin', message.id, {
      notes: [{ ...first, text: 'Soitettu kahdesti', ...made }, { text: 'Sovittu' }],
    })
    expect((await again(message)).notes).toMatchObject([
      { text: 'Soitettu kahdesti', author: 'publisher', at: first!.at },
      { text: 'Sovittu', author: 'admin' },
    ])
    expect(first!.at).not.toBe(made.at)
  })

  test('is not called answered without an answer to whoever gave an address', async () => {
    const message = await receive({ email: 'aino@example.org' })
    for (const answer of ['', ' \n']) {
      const refused = await change('publisher', message.id, { status: 'answered', answer })
      expect(refused.status).toBe(400)
      expect(sentencesOf(refused)).toContain(say('Errors.answerMissing'))
    }
    expect((await again(message)).answeredAt).toBeFalsy()
  })

  test('has a queue: what waits the longest first, what is done last', async () => {
    const [may, march, april] = [
      await receive({ receivedAt: '2026-05-01T08:00:00.000Z' }),
      await receive({ receivedAt: '2026-03-01T08:00:00.000Z' }, { status: 'closed' }),
      await receive({ receivedAt: '2026-04-01T08:00:00.000Z' }),
    ]
    const { body } = await askRest('GET', 'feedback?depth=0', { token: tokenOf('editor') })
    expect((body.docs as Feedback[]).map(({ id }) => id)).toEqual([april.id, may.id, march.id])
  })

  test('a fault that was reported begins its record, for those who may read the message', async () => {
    const { id } = await receive({ kind: 'accessibility', text: 'Kaavio', page: '/fi/ohjelmat' })
    const linked = async (who: keyof People, feedback: string) => {
      const req = await createLocalReq({ user: people[who].user as never }, payload)
      req.query = { feedback }
      return (await feedbackOfLink({ req }))?.text
    }
    expect(await linked('editor', String(id))).toBe('Kaavio')
    expect(await linked('editor', 'muu')).toBeUndefined()
    expect(await linked('contributor', String(id))).toBeUndefined()
    const req = await createLocalReq({ user: people.editor.user as never, locale: 'fi' }, payload)
    req.query = { feedback: String(id) }
    const issue = await payload.create({
      collection: 'accessibility-issues',
      locale: 'fi',
      draft: true,
      data: { name: 'Kaavio puuttuu', _status: 'draft' } as never,
      overrideAccess: true,
      req,
    })
    expect(issue).toMatchObject({
      place: '/fi/ohjelmat',
      description: 'Kaavio',
      since: '2026-03-02T08:00:00.000Z',
    })
  })
})

describe('personal data', () => {
  const written = {
    text: 'Salaisuus',
    name: 'Aino',
    email: 'aino@example.org',
    page: '/fi',
    receivedAt: '2025-03-02T08:00:00.000Z',
  }
  const at = (day: string) => new Date(`${day}T05:00:00Z`)
  const empty = { name: null, email: null, text: null, answer: null, notes: [] }

  const term = (months: number) =>
    payload.updateGlobal({
      slug: 'site-settings',
      locale: 'fi',
      data: { siteName: 'Portaali', feedbackRetentionMonths: months },
      overrideAccess: true,
      context: { disableRevalidate: true },
    })

  test('is gone a year after the receipt where nobody answered; what is counted stays', async () => {
    const message = await receive(written, { notes: [{ text: 'Aino soitti' }] })
    await purgeFeedback(payload, at('2026-03-01'))
    expect((await again(message)).purgedAt).toBeFalsy()
    await purgeFeedback(payload, at('2026-03-02'))
    const purged = await again(message)
    expect(purged).toMatchObject({
      ...empty,
      purgedAt: at('2026-03-02').toISOString(),
      kind: 'content',
      page: '/fi',
      status: 'new',
      receivedAt: written.receivedAt,
    })
    expect(JSON.stringify(purged)).not.toMatch(/Salaisuus|Aino|aino@/)
  })

  test('is gone a year after the answer', async () => {
    const message = await receive(written, { status: 'answered', answer: 'Kiitos, Aino!' })
    const answeredAt = '2025-06-01T03:00:00.000Z'
    const mailed = { answeredAt, answerMailedAt: answeredAt, updatedAt: null }
    await payload.db.updateOne({ collection: 'feedback', id: message.id, data: mailed })
    await purgeFeedback(payload, at('2026-05-31'))
    expect((await again(message)).answer).toBe('Kiitos, Aino!')
    await purgeFeedback(payload, at('2026-06-01'))
    expect(await again(message)).toMatchObject({ ...empty, status: 'answered', answeredAt })
  })

  test('stays for as long as the settings say', async () => {
    await term(24)
    const message = await receive(written)
    await purgeFeedback(payload, at('2026-12-31'))
    expect((await again(message)).name).toBe('Aino')
    await term(12)
    await purgeFeedback(payload, at('2026-12-31'))
    expect((await again(message)).name).toBeNull()
  })

  test('does not come back: a purged message is changed by nobody', async () => {
    const message = await receive(written)
    await purgeFeedback(payload, at('2026-12-31'))
    for (const who of ['publisher', 'admin'] as const)
      expect((await change(who, message.id, { answer: 'Aino' })).status).toBe(403)
  })

  test('leaves no version behind', async () => {
    const { collections } = await config
    for (const slug of ['feedback', 'page-votes']) {
      const { versions, trash } = collections.find((one) => one.slug === slug)!
      expect([slug, Boolean(versions), Boolean(trash)]).toEqual([slug, false, false])
    }
  })

  test('is gone from what could not be stored, too', async () => {
    const folder = path.join(process.env.DATA_DIR!, randomUUID())
    await purgeParked(folder, 12, at('2026-12-31'))
    await mkdir(parkedFolder(folder), { recursive: true })
    const [old, young] = [messageEntry(), messageEntry()]
    const file = await parkEntry(folder, old, 'x')
    await parkEntry(folder, young, 'x')
    await writeFile(path.join(parkedFolder(folder), 'damaged.line'), 'x')
    await utimes(file, at('2025-12-30'), at('2025-12-30'))
    await purgeParked(folder, 12, at('2026-12-31'))
    const left = await readdir(parkedFolder(folder))
    expect(left.sort()).toEqual(['damaged.line', `${young.key}.json`].sort())
  })
})

describe('the export', () => {
  const ask = (who?: keyof People) =>
    GET(
      new Request('http://localhost:3000/api/feedback-export', {
        headers: {
          'accept-language': 'fi',
          ...(who && people[who].token && { authorization: `JWT ${people[who].token}` }),
        },
      }),
    )

  test('is for publishers and up', async () => {
    await receive({ text: 'Salaisuus' })
    for (const who of ['anonymous', 'contributor', 'editor', 'disabled'] as const) {
      const answer = await ask(who)
      expect([who, answer.status]).toEqual([who, 403])
      expect(await answer.text()).not.toContain('Salaisuus')
    }
    for (const who of ['publisher', 'admin'] as const) {
      const answer = await ask(who)
      expect([who, answer.status, answer.headers.get('cache-control')]).toEqual([
        who,
        200,
        'no-store',
      ])
    }
  })

  test('has a row for each message in words, and no cell that a spreadsheet would run', async () => {
    const handler = people.editor.user!.id
    await receive(
      {
        text: '=HYPERLINK("http://evil.example")\nÅäö; 👍',
        name: '@SUM(1)',
        kind: 'accessibility',
      },
      { handler, status: 'answered', answer: '+1' },
    )
    await receive({ email: '-1+1@example.org' })
    const answer = await ask('publisher')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="feedback-/)
    const csv = Buffer.from(await answer.arrayBuffer()).toString('utf8')
    expect(csv.startsWith('\ufeff"Vastaanottonumero";"Saapunut";"Aihe";"Tila"')).toBe(true)
    expect(csv.trim().split('\r\n')).toHaveLength(3)
    expect(csv).toContain('"Saavutettavuus";"Vastattu";"2026-03-16"')
    expect(csv).toContain('"editor"')
    expect(csv).toContain('Åäö')
    expect(csv).not.toMatch(/(^|;)"[=+@-]/m)
  })
})

test('the addresses for feedback are no news for the public, the term is', async () => {
  await payload.updateGlobal({
    slug: 'site-settings',
    locale: 'fi',
    data: { siteName: 'Portaali', feedbackMailTo: ['kirjaamo@example.org'] },
    overrideAccess: true,
    context: { disableRevalidate: true },
  })
  const { body } = await askRest('GET', 'globals/site-settings')
  expect(JSON.stringify(body)).not.toContain('kirjaamo')
  expect(body.feedbackRetentionMonths).toBe(12)
  const refused = await askRest('POST', 'globals/site-settings', {
    token: tokenOf('publisher'),
    body: { feedbackMailTo: ['kirjaamo'] },
    headers: { 'accept-language': 'sv' },
  })
  expect(refused.status).toBe(400)
  expect(sentencesOf(refused)).toContain('”kirjaamo” är ingen e-postadress')
})
