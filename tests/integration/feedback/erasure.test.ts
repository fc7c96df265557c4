import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { readdir } from 'node:fs/promises'
import { getPayload, type Payload } from 'payload'
import { POST } from '@/app/api/feedback-erasure/route'
import { spoolFolder } from '@/feedback/open-feedback'
import { parkEntry, parkedFolder, parkLine } from '@/feedback/spool/parked'
import { mailAnswers } from '@/jobs/feedback-outboxes'
import type { Feedback } from '@/payload-types'
import { makePeople, type People } from '@/tests/integration/roles/visitors'
import { messageEntry } from '@/tests/support/feedback/messages'
import { receiveMessage } from '@/tests/support/feedback/stored-messages'

let payload: Payload
let people: People

beforeAll(async () => {
  payload = await getPayload({ config })
  people = await makePeople(payload)
})

const personal = { name: 'Maija Meikäläinen', email: 'maija@example.fi', text: 'Soita minulle.' }

const read = async (id: Feedback['id']) =>
  payload.findByID({ collection: 'feedback', id, depth: 0, overrideAccess: true })

const receive = (data: Partial<Feedback> = {}) =>
  receiveMessage(payload, personal, { notes: [{ text: 'Maija soitti.' }], ...data })

const erase = (who: keyof People, id: unknown, what: string) => {
  const { token } = people[who]
  return POST(
    new Request(`http://localhost:3000/api/feedback-erasure?id=${String(id)}&what=${what}`, {
      method: 'POST',
      headers: token ? { authorization: `JWT ${token}` } : {},
    }),
  )
}

describe('a sender who asks for it', () => {
  test('is forgotten, and what is counted stays', async () => {
    const before = await receive({ status: 'answered', answer: 'Hei Maija' })
    expect((await erase('publisher', before.id, 'words')).status).toBe(200)
    const after = await read(before.id)
    expect(JSON.stringify(after)).not.toMatch(/maija|soit/i)
    for (const field of ['kind', 'page', 'receivedAt', 'answeredAt', 'status', 'receipt'] as const)
      expect(after[field]).toEqual(before[field])
    expect((await erase('publisher', before.id, 'words')).status).toBe(404)
  })

  test('leaves nothing to answer', async () => {
    const { id } = await receive()
    await erase('publisher', id, 'words')
    expect(await read(id)).toMatchObject({
      status: 'closed',
      queueOrder: expect.stringMatching(/^1/),
    })
  })

  test('may leave the words, which are handled on and answered to nobody', async () => {
    const { id } = await receive({ status: 'inProgress' })
    expect((await erase('admin', id, 'sender')).status).toBe(200)
    const left = await read(id)
    expect(left).toMatchObject({ text: personal.text, status: 'inProgress' })
    expect([left.name, left.email, left.purgedAt].filter(Boolean)).toEqual([])
    const data = { status: 'answered', answer: 'Kiitos' } as const
    await payload.update({ collection: 'feedback', id, data, overrideAccess: true })
    await mailAnswers(payload, new Date())
    expect((await read(id)).answerMailedAt ?? null).toBeNull()
  })

  test('is forgotten among what could not be stored, too, and nobody else is', async () => {
    const { id } = await receive()
    const folder = spoolFolder()
    const other = messageEntry({ email: 'a-maija@example.fi' })
    await parkEntry(folder, messageEntry(personal), 'a test')
    await parkLine(folder, Buffer.from(`torn ${JSON.stringify(messageEntry(personal))}`))
    await parkEntry(folder, other, 'a test')
    await erase('publisher', id, 'words')
    expect(await readdir(parkedFolder(folder))).toEqual([`${other.key}.json`])
  })

  test.each(['anonymous', 'contributor', 'editor', 'disabled'] as const)(
    'is not by %s',
    async (who) => {
      const { id } = await receive()
      expect((await erase(who, id, 'words')).status).toBe(403)
      expect(await read(id)).toMatchObject(personal)
    },
  )

  test.each([
    ['no message', 'x', 'words'],
    ['nothing that can be erased', undefined, 'all'],
  ])('is not where %s is named', async (_name, given, what) => {
    const { id } = await receive()
    expect((await erase('publisher', given ?? id, what)).status).toBe(404)
    expect(await read(id)).toMatchObject(personal)
  })
})
