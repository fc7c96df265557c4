import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import { takeInto } from '@/feedback/drain-to-database'
import { closeFeedback, findReceipt, keepFeedback, spoolFolder } from '@/feedback/open-feedback'
import type { FeedbackEntry } from '@/feedback/rules/feedback-message'
import { Poison } from '@/feedback/spool/poison'
import { openSpool, type Spool } from '@/feedback/spool/spool'
import type { User } from '@/payload-types'
import { messageEntry, voteEntry } from '@/tests/support/feedback/messages'
import { storedUnder } from '@/tests/support/feedback/stored-messages'
import { makeUser } from '@/tests/support/seeded-portal'

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
})

afterEach(() => {
  jest.restoreAllMocks()
})

const newFolder = () => path.join(process.env.DATA_DIR!, randomUUID())

const openOwn = (folder = newFolder()) =>
  openSpool<FeedbackEntry>({ folder, tell: () => undefined })

const storedAs = (key: string) => storedUnder(payload, key)

/** What a process that has ended leaves to the next one. */
const forgetProcess = async () => {
  await closeFeedback()
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('julkisivu.feedback')]
}

const databaseAway = () =>
  jest.spyOn(payload.db, 'create').mockRejectedValue(new Error('The database is away'))

describe('a message in the spool', () => {
  test('is stored as it was written, with the day by which it is to be answered', async () => {
    const entry = messageEntry({
      text: 'Åäö\n\n"lainaus" 👍',
      name: 'Aino',
      email: 'aino@example.org',
      page: '/fi',
      pageChanged: '2026-02-05',
    })
    await takeInto(payload)(entry)
    const [stored] = await storedAs(entry.key)
    expect(stored).toMatchObject({
      receipt: entry.receipt,
      kind: 'content',
      text: 'Åäö\n\n"lainaus" 👍',
      name: 'Aino',
      email: 'aino@example.org',
      page: '/fi',
      pageChanged: '2026-02-05T12:00:00.000Z',
      receivedAt: entry.receivedAt,
      dueOn: '2026-03-16T12:00:00.000Z',
      status: 'new',
    })
  })

  test.each(['in two drains', 'in one'])('that is there twice %s is one', async (way) => {
    const entry = messageEntry()
    const spool = await openOwn()
    const drain = () => spool.drain(takeInto(payload))
    await spool.append(entry)
    if (way === 'in two drains') await drain()
    await spool.append(entry)
    expect(await drain()).toMatchObject({ parked: 0 })
    expect(spool.pendingBytes()).toBe(0)
    expect(await storedAs(entry.key)).toHaveLength(1)
    await spool.close()
  })

  test('that two processes take at once is one, whichever of them has to try again', async () => {
    const entry = messageEntry()
    const take = () => takeInto(payload)(entry)
    const outcomes = await Promise.allSettled([take(), take()])
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).not.toBeInstanceOf(Poison)
    await take()
    expect(await storedAs(entry.key)).toHaveLength(1)
  })

  test('that can never be stored is parked with the reason, and the others go on', async () => {
    const folder = newFolder()
    const spool = await openOwn(folder)
    const poison = messageEntry({ kind: 'nonsense' as never, text: 'Salaisuus' })
    const timeless = messageEntry({ receivedAt: 'yesterday' })
    const good = messageEntry()
    for (const entry of [poison, timeless, good]) await spool.append(entry)
    expect(await spool.drain(takeInto(payload))).toEqual({ taken: 1, parked: 2 })
    expect(await storedAs(good.key)).toHaveLength(1)
    const names = readdirSync(path.join(folder, 'parked'))
    const parked = names.map((name) =>
      JSON.parse(readFileSync(path.join(folder, 'parked', name), 'utf8')),
    )
    const kept = parked.find(({ entry }) => entry.key === poison.key)
    expect(kept).toMatchObject({ entry: poison, reason: expect.stringContaining('kind') })
    expect(kept.reason).not.toContain('Salaisuus')
    await spool.close()
  })

  test('waits while the database takes nothing', async () => {
    const entry = messageEntry()
    const spool = await openOwn()
    await spool.append(entry)
    const away = databaseAway()
    const { taken, parked, stoppedBy } = await spool.drain(takeInto(payload))
    expect([taken, parked, stoppedBy?.error]).toEqual([0, 0, new Error('The database is away')])
    away.mockRestore()
    expect(await spool.drain(takeInto(payload))).toEqual({ taken: 1, parked: 0 })
    expect(await storedAs(entry.key)).toHaveLength(1)
    await spool.close()
  })
})

describe('a message about a page', () => {
  const write = { overrideAccess: true, context: { disableRevalidate: true } } as const

  const pageOf = async (owner: User | undefined, name: string) => {
    const page = await payload.create({
      collection: 'pages',
      locale: 'fi',
      data: { name, _status: 'published', ...(owner && { owner: owner.id }) },
      ...write,
    })
    return String(page.slug)
  }

  const handlerOf = async (page: string) => {
    const entry = messageEntry({ page })
    await takeInto(payload)(entry)
    return (await storedAs(entry.key))[0]!.handler ?? undefined
  }

  test('is for the owner of the page, in each of its renderings', async () => {
    const owner = await makeUser(payload, 'editor')
    const slug = await pageOf(owner, 'Ääkkösten ohje')
    for (const address of [`/fi/sivut/${slug}`, `/fi/teksti/sivut/${slug}`, `/fi/sivut/${slug}.md`])
      expect([address, await handlerOf(address)]).toEqual([address, owner.id])
  })

  test.each([
    ['has no owner', undefined],
    ['is owned by somebody who may not read feedback', 'contributor'],
  ] as const)('is for nobody yet where the page %s', async (name, role) => {
    const owner = role && (await makeUser(payload, role))
    expect(await handlerOf(`/fi/sivut/${await pageOf(owner, name)}`)).toBeUndefined()
  })

  test.each(['/fi', '/fi/sivut/ei-ole', '/fi/sivut/%ff', '/fi/haku', '/sv/sivut'])(
    'is for nobody yet where no record is behind %s',
    async (page) => {
      expect(await handlerOf(page)).toBeUndefined()
    },
  )
})

test('an answer to "did you find it" keeps the day in Finland and no time', async () => {
  const entry = voteEntry()
  await takeInto(payload)(entry)
  await takeInto(payload)(entry)
  const { docs } = await payload.find({
    collection: 'page-votes',
    where: { key: { equals: entry.key } },
    overrideAccess: true,
  })
  expect(docs).toEqual([
    {
      id: expect.anything(),
      key: entry.key,
      page: '/fi/ohjelmat/inka',
      found: 'no',
      locale: 'fi',
      rendering: 'rich',
      day: '2026-03-03T12:00:00.000Z',
    },
  ])
})

describe('the feedback of a process', () => {
  test('is known by its receipt at once, and in the database a moment later', async () => {
    const entry = messageEntry()
    await keepFeedback(entry)
    expect(await findReceipt(entry.receipt)).toEqual({
      receivedAt: entry.receivedAt,
      status: 'new',
    })
    for (let tries = 0; tries < 200 && (await storedAs(entry.key)).length === 0; tries += 1)
      await setTimeout(50)
    const { id } = (await storedAs(entry.key))[0]!
    await payload.update({
      collection: 'feedback',
      id,
      data: { status: 'inProgress' },
      overrideAccess: true,
    })
    await expect(findReceipt(entry.receipt)).resolves.toMatchObject({ status: 'inProgress' })
    expect(await findReceipt('0000-0000-0000')).toBeUndefined()
    await forgetProcess()
  })

  test('that another process left is known by its receipt and stored', async () => {
    const entry = messageEntry()
    const before = await openOwn(spoolFolder())
    await before.append(entry)
    await before.close()
    const away = databaseAway()
    await keepFeedback(voteEntry())
    expect(await findReceipt(entry.receipt)).toEqual({
      receivedAt: entry.receivedAt,
      status: 'new',
    })
    away.mockRestore()
    await keepFeedback(voteEntry())
    for (let tries = 0; tries < 400 && (await storedAs(entry.key)).length === 0; tries += 1)
      await setTimeout(50)
    expect(await storedAs(entry.key)).toHaveLength(1)
    await forgetProcess()
  })

  test('cannot be kept while another process has the spool, and can be afterwards', async () => {
    const other: Spool<FeedbackEntry> = await openOwn(spoolFolder())
    const entry = messageEntry()
    await expect(keepFeedback(entry)).rejects.toThrow('is open already')
    await other.close()
    await keepFeedback(entry)
    expect(await findReceipt(entry.receipt)).toBeDefined()
    await forgetProcess()
  })

  test('is refused, and unknown, once the process is about to end', async () => {
    await keepFeedback(voteEntry())
    await closeFeedback()
    const entry = messageEntry()
    await expect(keepFeedback(entry)).rejects.toThrow('closed')
    expect(await findReceipt(entry.receipt)).toBeUndefined()
    await forgetProcess()
  })
})
