import { expect, jest, test } from '@jest/globals'
import { searchOutlet } from '@/app/(site)/search-outlets'
import { getTranslate } from '@/i18n/translator'

const props = (locale: string) => ({ params: Promise.resolve({ locale }) })
const ask = (body: string | undefined | Error, headers: Record<string, string> = {}) =>
  searchOutlet({
    contentType: 'text/csv; charset=utf-8',
    fileName: () => 'tulokset.csv',
    write: async () => {
      if (body instanceof Error) throw body
      return body
    },
  })(new Request('http://localhost/sv/sok.csv?x=1', { headers }), props('sv'))

test('an answer has a name for a browser, and a tag by which it is known again', async () => {
  const answer = await ask('a,b')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('a,b')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="tulokset.csv"')
  const etag = answer.headers.get('etag') ?? ''
  const same = await ask('a,b', { 'if-none-match': etag })
  expect([same.status, await same.text()]).toEqual([304, ''])
  expect((await ask('a,c', { 'if-none-match': etag })).status).toBe(200)
})

test('while the index is being built the answer says when to ask again, in the language of the address', async () => {
  const answer = await ask(undefined)
  expect(answer.status).toBe(503)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await answer.text()).toContain(getTranslate('sv')('Search.feeds.notNow'))
})

test('what fails below is told on the log and no fault to the program', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const answer = await ask(new Error('the database is away'))
  expect(answer.status).toBe(503)
  expect(answer.headers.has('retry-after')).toBe(true)
  expect(await answer.text()).toContain(getTranslate('sv')('Search.feeds.unavailable'))
  expect(said).toHaveBeenCalledTimes(1)
  said.mockRestore()
})
