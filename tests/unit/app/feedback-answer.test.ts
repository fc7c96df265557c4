import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Draft } from '@/feedback/form/form-fields'
import { findDraft } from '@/feedback/form/drafts'

const takeForm = jest.fn<() => Promise<{ address: string } | Draft>>()
const document = '<!doctype html><title>Tekstiversio</title>'

jest.unstable_mockModule('@/feedback/form/take-form', () => ({ takeForm }))
jest.unstable_mockModule('@/feedback/form/feedback-page', () => ({
  getRefusedPage: async () => ({}),
}))
jest.unstable_mockModule('@/app/(site)/text-page', () => ({ textDocument: async () => document }))
const { answerForm } = await import('@/app/(site)/feedback-answer')

const draft: Draft = {
  status: 429,
  fault: 'too-many',
  retryAfterSeconds: 30,
  fields: { text: 'Hei' },
}

const send = (rendering: string) =>
  answerForm(
    new Request('http://portal/fi/palaute', {
      method: 'POST',
      body: new URLSearchParams({ text: 'Hei' }),
      headers: { 'x-forwarded-for': '192.0.2.7', origin: 'https://example.org' },
    }),
    { params: Promise.resolve({ locale: 'fi', rendering }) },
  )

/** The server as it answers itself. */
const itself = jest.spyOn(globalThis, 'fetch')
const page = (status: number) => async () => new Response('<!doctype html>rich', { status })

beforeAll(() => {
  process.env.PORT = '4321'
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  itself.mockReset()
})

describe('a form that was taken', () => {
  test.each([
    ['rich', '/fi/palaute?vastaanottonumero=X'],
    ['text', '/fi/teksti/palaute?vastaanottonumero=X'],
  ])('leads to its receipt in %s, and leaves nothing in the browser', async (rendering, place) => {
    takeForm.mockResolvedValue({ address: '/fi/palaute?vastaanottonumero=X' })
    const answer = await send(rendering)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(place)
    expect(answer.headers.has('set-cookie')).toBe(false)
  })
})

describe('a form that was not taken', () => {
  test('comes back in text at once, with its status and when to try again', async () => {
    takeForm.mockResolvedValue(draft)
    const answer = await send('text')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30'])
    expect(await answer.text()).toBe(document)
    expect(itself).not.toHaveBeenCalled()
  })

  test('comes back in rich as the page that the server makes of it, which is then forgotten', async () => {
    takeForm.mockResolvedValue(draft)
    let asked = ''
    itself.mockImplementation(async (address) => {
      asked = String(address)
      expect(findDraft(new URL(asked).searchParams.get('draft') ?? '')).toEqual(draft)
      return new Response('<!doctype html>rich', { status: 429 })
    })
    const answer = await send('rich')
    expect([answer.status, await answer.text()]).toEqual([429, '<!doctype html>rich'])
    expect(asked).toMatch(/^http:\/\/127\.0\.0\.1:4321\/fi\/palaute\?draft=[\w-]{22}$/)
    expect(findDraft(new URL(asked).searchParams.get('draft') ?? '')).toBeUndefined()
  })

  test.each([
    ['makes no page of it', page(500)],
    ['does not answer itself', () => Promise.reject(new Error('ECONNREFUSED'))],
  ])('comes back in text where the server %s', async (_name, answerItself) => {
    takeForm.mockResolvedValue(draft)
    let id = ''
    itself.mockImplementation((address) => {
      id = new URL(String(address)).searchParams.get('draft') ?? ''
      return answerItself()
    })
    const answer = await send('rich')
    expect([answer.status, await answer.text()]).toEqual([429, document])
    expect(id).not.toBe('')
    expect(findDraft(id)).toBeUndefined()
  })
})
