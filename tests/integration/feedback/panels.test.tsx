import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DueCell } from '@/admin/feedback/DueCell'
import { HandlerCell } from '@/admin/feedback/HandlerCell'
import { listHandlers } from '@/admin/feedback/handlers'
import { NextStep } from '@/admin/feedback/NextStep'
import { QueueSummary } from '@/admin/feedback/QueueSummary'
import { VoteSummary } from '@/admin/feedback/VoteSummary'
import { WordsCell } from '@/admin/feedback/WordsCell'
import { takeInto } from '@/feedback/drain-to-database'
import { answerDue, finnishDay } from '@/feedback/rules/deadlines'
import type { Feedback } from '@/payload-types'
import { makePeople, type People } from '@/tests/integration/roles/visitors'
import { voteEntry } from '@/tests/support/feedback/messages'
import { receiveMessage } from '@/tests/support/feedback/stored-messages'
import { askRest } from '@/tests/support/rest'

let payload: Payload
let people: People

beforeAll(async () => {
  payload = await getPayload({ config })
  people = await makePeople(payload)
})

const textOf = (element: unknown) =>
  renderToStaticMarkup(element as ReactElement)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const i18n = { language: 'fi' }
const seenBy = (who: keyof People) => ({ i18n, payload, user: people[who].user }) as never

describe('the queue', () => {
  const dueIn = (days: number) =>
    `${finnishDay(new Date(Date.now() + days * 86_400_000).toISOString())}T12:00:00.000Z`
  const cell = (days: number, status: string) =>
    textOf(DueCell({ cellData: dueIn(days), i18n, rowData: { status } } as never))

  test.each([
    [1, 'new', /^[\d.]+$/],
    [0, 'new', /^[\d.]+, tänään$/],
    [-1, 'new', /^[\d.]+, myöhässä 1 päivä$/],
    [-3, 'inProgress', /^[\d.]+, myöhässä 3 päivää$/],
    [-3, 'answered', /^[\d.]+$/],
    [-3, 'closed', /^[\d.]+$/],
  ])('says in words what is late: %p days, %s', (days, status, words) => {
    expect(cell(days, status)).toMatch(words)
  })

  test.each([
    ['text', 'Linkki ei toimi. \n', 'Linkki ei toimi.'],
    ['text', `${'ä'.repeat(98)} 👩‍👩‍👧 loppu`, `${'ä'.repeat(98)} 👩‍👩‍👧…`],
    // Letters so heavy with marks that the beginning which is counted has few of them.
    ['text', `a${'\u0301'.repeat(39)}`.repeat(60), `${`a${'\u0301'.repeat(39)}`.repeat(49)}…`],
    ['text', null, 'Poistettu'],
    ['page', '/fi/teemat/kaupunki', '/fi/teemat/kaupunki'],
    ['page', undefined, 'Ei sivua'],
  ])('shows the beginning of what was written: %s %p', (name, cellData, words) => {
    expect(textOf(WordsCell({ cellData, field: { name }, i18n } as never))).toBe(words)
  })

  test('is counted by state, with those that are late, and is a file for publishers alone', async () => {
    const now = new Date().toISOString()
    const receive = (receivedAt: string, data?: Partial<Feedback>) =>
      receiveMessage(payload, { receivedAt }, data)
    const handler = people.publisher.user!.id
    expect(answerDue(now) > finnishDay(now)).toBe(true)
    for (const time of [now, '2020-01-01T08:00:00.000Z', '2020-02-01T08:00:00.000Z'])
      await receive(time)
    await receive('2020-01-01T08:00:00.000Z', { status: 'answered' })
    await receive('2020-01-01T08:00:00.000Z', { status: 'answered', handler })
    await receive(now, { status: 'inProgress', handler })
    const text = textOf(await QueueSummary(seenBy('publisher')))
    expect(text).toContain(
      'Myöhässä 2 Omat avoimet 1 Avoimet ilman käsittelijää 3 ' +
        'Uusi 3 Käsittelyssä 1 Vastattu 2 Suljettu 0',
    )
    expect(text).toContain('Lataa palautteet CSV-tiedostona')
    expect(textOf(await QueueSummary(seenBy('editor')))).not.toContain('CSV')
  })

  test.each([
    ['Myöhässä', ['dueOn', 'less_than'], 2],
    ['Omat avoimet', ['handler', 'equals'], 1],
    ['Avoimet ilman käsittelijää', ['handler', 'exists'], 3],
  ])('leads to those it counts, as the list asks for them: %s', async (label, last, count) => {
    const html = renderToStaticMarkup((await QueueSummary(seenBy('publisher'))) as ReactElement)
    const [, address] = new RegExp(`href="([^"]*)">${label}<`).exec(html) ?? []
    const query = new URL(address!.replaceAll('&amp;', '&'), 'http://portal').searchParams
    expect([...query].map(([name]) => name)).toEqual([
      'where[or][0][and][0][status][in][0]',
      'where[or][0][and][0][status][in][1]',
      `where[or][0][and][1][${last.join('][')}]`,
    ])
    const { body } = await askRest('GET', `feedback?${query}`, { token: people.editor.token! })
    expect(body.totalDocs).toBe(count)
  })

  test('is shown without its summary where that cannot be read', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    jest.spyOn(payload, 'count').mockRejectedValueOnce(new Error('away'))
    expect(await QueueSummary(seenBy('publisher'))).toBeNull()
    expect(told).toHaveBeenCalledTimes(1)
    jest.restoreAllMocks()
  })

  test('names who handles a message', async () => {
    const { id } = people.publisher.user!
    const named = async (cellData: unknown) =>
      textOf(await HandlerCell({ cellData, i18n, payload } as never))
    expect([await named(id), await named({ id }), await named(null)]).toEqual([
      'publisher',
      'publisher',
      'Ei käsittelijää',
    ])
    const names = (await listHandlers(payload)).map(({ name }) => name)
    expect(names).toEqual(['admin', 'editor', 'publisher'])
  })
})

test('answers of readers are counted by page, the least helpful first', async () => {
  expect(textOf(await VoteSummary(seenBy('editor')))).toContain('Yhtään vastausta ei ole vielä')
  const votes = [
    voteEntry({ page: '/fi', found: 'yes' }),
    voteEntry({ page: '/fi', found: 'no' }),
    voteEntry({ page: '/fi/haku', found: 'no' }),
    voteEntry({ page: '/fi/haku', found: 'no' }),
  ]
  for (const vote of votes) await takeInto(payload)(vote)
  expect(textOf(await VoteSummary(seenBy('editor')))).toBe(
    'Vastaukset sivuittain Sivu Kyllä Ei /fi/haku 0 2 /fi 1 1',
  )
})

test('answers about many pages: it says that not all of them are shown', async () => {
  for (let page = 0; page < 101; page += 1)
    await takeInto(payload)(voteEntry({ page: `/fi/teemat/${page}`, found: 'no' }))
  expect(textOf(await VoteSummary(seenBy('editor')))).toContain(
    'Näkyvissä ovat ne 100 sivua, joilta on eniten ei-vastauksia.',
  )
})

describe('a message leads', () => {
  const step = async (data: object, id: unknown = 7) =>
    renderToStaticMarkup(
      (await NextStep({ data, id, req: { i18n, locale: 'sv', payload } } as never)) as ReactElement,
    )

  test.each(['accessibility', 'content'])(
    'to an issue of the accessibility statement, whichever kind its sender chose: %s',
    async (kind) => {
      const html = await step({ kind, page: '/sv/program' })
      expect(html).toContain(
        'href="/admin/collections/accessibility-issues/create?locale=sv&amp;feedback=7"',
      )
      expect(html).toContain('href="/sv/program"')
    },
  )

  test('to an answer, by a day and in time or not, until it has one', async () => {
    const late = { kind: 'other', dueOn: '2020-01-31T12:00:00.000Z' }
    expect(await step({ ...late, status: 'new' })).toMatch(
      /Vastattava viimeistään 31\.1\.2020, myöhässä [\d\s]+ päivää\./,
    )
    expect(await step({ ...late, status: 'answered' })).not.toContain('Vastattava')
  })

  test('nowhere once it is purged', async () => {
    const html = await step({ kind: 'accessibility', purgedAt: '2026-03-02T05:00:00.000Z' })
    expect(html).toContain('poistettu 2.3.2026')
    expect(html).not.toContain('href')
  })
})
