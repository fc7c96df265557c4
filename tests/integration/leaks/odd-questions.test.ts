import { beforeAll, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload } from 'payload'
import { askRest } from '@/tests/support/rest'

const { collections, globals } = await config

beforeAll(async () => {
  await getPayload({ config })
})

/** The same numbers in each run. */
const numbers = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647

const fields = [
  'id',
  'name',
  'slug',
  '_status',
  'body',
  'owner.email',
  'x',
  "na'me",
  'a.b`;',
  '__proto__',
  'sources.title',
  'name.sv',
  'program.name',
  'createdAt',
]
const operators = [
  'equals',
  'like',
  'contains',
  'in',
  'exists',
  'not_in',
  'near',
  'greater_than',
  'foo',
  '',
]
const values = [
  '1',
  '',
  'true',
  'null',
  "' OR 1=1--",
  '%',
  'äö',
  '[]',
  '{"$ne":null}',
  '1e400',
  '-1',
  '\u0000',
  '2014-02-05',
  '9'.repeat(400),
]
const others = [
  'sort=',
  'sort=-x',
  "sort=name'",
  'sort[]=name&sort[]=x',
  'select[x]=true',
  'select=x',
  'populate=x',
  'populate[users][x]=true',
  'joins=false',
  'joins[x][where][y][equals]=1',
  'locale=xx',
  "locale=fi'--",
  'locale[]=fi',
  'page=-1',
  'page=x',
  'page=1e9',
  'draft=x',
  'trash=x',
  'where=x',
  'where[]=x',
  'where[or]=x',
  'where[and][0]=x',
  'where[or][0][name]=x',
  'depth=',
  'depth=-5',
  'fallback-locale=',
  'data=',
  'data={}',
  'limit=5.5',
  'pagination=x',
]

const questions = () => {
  const random = numbers(2014)
  const pick = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)]!
  const paths = [
    ...collections.map(({ slug }) => slug),
    ...globals.map(({ slug }) => `globals/${slug}`),
    'pages/1',
    'pages/x',
    'pages/count',
    'pages/versions',
    'users/me',
    'users/init',
    'access',
    'x',
    'pages/1/x',
  ]
  const where = () =>
    `where[${encodeURIComponent(pick(fields))}][${pick(operators)}]${pick(['', '[]', '[0]', '[x]'])}=${encodeURIComponent(pick(values))}`
  return Array.from({ length: 300 }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      random() < 0.5 ? where() : pick(others),
    )
    return `${pick(paths)}?${parts.join('&')}`
  })
}

test('three hundred odd questions of a stranger meet no fault and no inner word', async () => {
  const faults: string[] = []
  for (const question of questions()) {
    const { status, body } = await askRest('GET', question)
    const words = JSON.stringify(body)
    if (status >= 500 && status !== 501) faults.push(`${status} ${question}`)
    if (/select |node_modules|\bat .*:\d+/i.test(words)) faults.push(`words ${question}`)
  }
  expect(faults).toEqual([])
})
