import { describe, expect, test } from '@jest/globals'
import { readForm } from '@/feedback/form/read-form'

const urlencoded = 'application/x-www-form-urlencoded'

const sent = (body: string, type = urlencoded, chunk = 10_000) => {
  const bytes = Buffer.from(body)
  const stream = new ReadableStream({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += chunk)
        controller.enqueue(new Uint8Array(bytes.subarray(at, at + chunk)))
      controller.close()
    },
  })
  return new Request('http://portal/fi/palaute', {
    method: 'POST',
    headers: { 'content-type': type },
    body: stream,
    duplex: 'half',
  } as RequestInit)
}

const formOf = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

describe('a form as it was sent', () => {
  test('is read by the fields that ours has, the first of a name', async () => {
    const text = 'äöå ÄÖÅ 😀\r\nšž'
    const body = `${formOf({ text, kind: 'content', name: '' })}&kind=other&unknown=1`
    expect(await readForm(sent(body))).toEqual({
      fields: { text, kind: 'content', name: '' },
      isCut: false,
    })
  })

  test('tells the button that was pressed below a page', async () => {
    const { fields } = await readForm(sent(formOf({ page: '/fi', 'found-no': 'En' })))
    expect(fields).toEqual({ page: '/fi', found: 'no' })
  })

  test('is read whole in pieces that cut through a character', async () => {
    const text = 'ä😀'.repeat(2000)
    const { fields } = await readForm(sent(`text=${text}`, `${urlencoded}; charset=utf-8`, 7))
    expect(fields.text).toBe(text)
  })

  test.each(['multipart/form-data; boundary=x', 'application/json', 'text/plain'])(
    'is empty where it is no form of ours: %s',
    async (type) => {
      expect(await readForm(sent('text=a', type))).toEqual({ fields: {}, isCut: false })
    },
  )

  test('without a body is empty', async () => {
    const request = new Request('http://portal', { method: 'POST' })
    expect(await readForm(request)).toEqual({ fields: {}, isCut: false })
  })
})

describe('a form that is too long', () => {
  test('keeps the beginning of its text, and all that stands around it', async () => {
    const text = 'ä😀'.repeat(500_000)
    const fields = { token: 't', kind: 'data', text, name: 'Åsa Öhman', email: 'asa@example.fi' }
    const read = await readForm(sent(formOf(fields)))
    expect(read.isCut).toBe(true)
    expect(read.fields).toMatchObject({ ...fields, text: expect.any(String) })
    expect(read.fields.text?.length).toBeGreaterThan(9000)
    expect(text.startsWith(read.fields.text ?? '')).toBe(true)
  })

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
    'is not cut through a character, wherever its room ends: %i',
    async (shift) => {
      const text = 'x'.repeat(shift) + '😀'.repeat(10_000)
      const { fields } = await readForm(sent(formOf({ text })))
      expect(text.startsWith(fields.text ?? '')).toBe(true)
    },
  )

  test('is no form at all where it is one long word', async () => {
    expect(await readForm(sent('x'.repeat(200_000)))).toEqual({ fields: {}, isCut: true })
  })
})
