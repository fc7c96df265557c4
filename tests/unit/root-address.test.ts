import { expect, test } from '@jest/globals'
import { GET } from '@/app/route'

const visit = (acceptLanguage?: string) =>
  GET(
    new Request('http://localhost/', {
      headers: acceptLanguage ? { 'accept-language': acceptLanguage } : {},
    }),
  )

test.each([
  ['fi-FI,fi;q=0.9,en;q=0.8', '/fi'],
  ['sv-FI,sv;q=0.9,fi;q=0.8', '/sv'],
  ['en-GB', '/en'],
  ['de-DE,de;q=0.9,en;q=0.5,sv;q=0.7', '/sv'],
  ['de', '/fi'],
  ['%%%', '/fi'],
  [undefined, '/fi'],
])('a visitor who reads %s comes to %s', (languages, address) => {
  const response = visit(languages)
  expect([response.status, response.headers.get('location')]).toEqual([307, address])
})

test('no cache keeps the answer for a visitor of another language', () => {
  const { headers } = visit('sv')
  expect([headers.get('vary'), headers.get('cache-control')]).toEqual([
    'Accept-Language',
    'no-store',
  ])
})
