import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type CollectionSlug, type Payload } from 'payload'
import { searchRulesTag } from '@/cache/tags'
import { searchRules } from '@/content/search-rules'
import { adminMessage } from '@/i18n/admin-labels'
import { makePerson } from '@/tests/integration/roles/visitors'
import { expired } from '@/tests/support/next-cache'
import { askRest, sentencesOf } from '@/tests/support/rest'

let payload: Payload
let token: string

beforeAll(async () => {
  payload = await getPayload({ config })
  token = (await makePerson(payload, 'publisher')).token!
})

beforeEach(async () => {
  for (const collection of ['synonym-groups', 'best-bets'] as const) {
    await payload.delete({
      collection,
      where: { id: { exists: true } },
      overrideAccess: true,
      context: { disableRevalidate: true },
    })
  }
})

const write = (collection: CollectionSlug, body: object, language = 'sv') =>
  askRest('POST', collection, { token, body, headers: { 'accept-language': language } })

const group = (words: string[], locale = 'fi') => write('synonym-groups', { locale, words })

const say = (error: string, values = {}) => adminMessage('sv', `Errors.${error}`, values)

describe('synonyms', () => {
  test('are read in their language alone, as they were tidied', async () => {
    await group(['  TEM ', 'työ-  ja elinkeinoministeriö'])
    await group(['ANM', 'arbets- och näringsministeriet'], 'sv')
    expect((await searchRules('fi')).synonyms).toEqual([['TEM', 'työ- ja elinkeinoministeriö']])
    expect((await searchRules('sv')).synonyms).toEqual([['ANM', 'arbets- och näringsministeriet']])
    expect((await searchRules('en')).synonyms).toEqual([])
  })

  test('are called by their words in lists', async () => {
    const { body } = await group(['TEM', 'ministeriö'])
    expect(body.doc).toMatchObject({ name: 'TEM, ministeriö' })
  })

  test.each([
    ['none', [], say('searchWordsMissing')],
    ['spaces alone', [' ', ''], say('searchWordsMissing')],
    ['one', ['TEM'], say('synonymMissing')],
    ['the same twice', ['TEM', 'tem'], say('searchWordTwice', { word: 'tem' })],
    [
      'a word of 81 letters',
      ['TEM', 'k'.repeat(81)],
      say('searchWordTooLong', { word: `${'k'.repeat(40)}…`, max: 80 }),
    ],
    ['signs', ['TEM', '–'], say('searchWordWithoutLetters', { word: '–' })],
  ])('%s are refused in the editor’s language', async (_name, words, sentence) => {
    const answer = await group(words)
    expect(answer.status).toBe(400)
    expect(sentencesOf(answer)).toContain(JSON.stringify(sentence).slice(1, -1))
  })

  test('a word of another group is refused, and its group named', async () => {
    const { body } = await group(['TEM', 'ministeriö'])
    const { id } = body.doc as { id: number }
    const answer = await group(['Ministeriö', 'virasto'])
    const sentence = say('synonymElsewhere', { word: 'ministeriö', group: 'TEM, ministeriö' })
    expect(sentencesOf(answer)).toContain(JSON.stringify(sentence).slice(1, -1))
    expect((await group(['Ministeriö', 'virasto'], 'sv')).status).toBe(201)
    const change = { words: ['ministeriö', 'TEM', 'tem.fi'] }
    expect((await askRest('PATCH', `synonym-groups/${id}`, { token, body: change })).status).toBe(
      200,
    )
  })
})

describe('recommended results', () => {
  const makePage = () =>
    payload.create({
      collection: 'pages',
      locale: 'fi',
      data: { name: 'Yritystuki', _status: 'published' },
      overrideAccess: true,
      context: { disableRevalidate: true },
    })
  const bet = (rest: object) =>
    write('best-bets', { locale: 'fi', searches: ['yritystuki'], ...rest })

  test('lead to a record or to an address', async () => {
    const { id } = await makePage()
    await bet({ record: { relationTo: 'pages', value: id }, reason: 'Vastaa tähän.' })
    await bet({ url: 'https://example.org/tuki', title: 'Yritystuki muualla' })
    expect((await searchRules('fi')).bestBets).toEqual([
      { searches: ['yritystuki'], target: { record: `pages:${id}` }, reason: 'Vastaa tähän.' },
      {
        searches: ['yritystuki'],
        target: { url: 'https://example.org/tuki', title: 'Yritystuki muualla' },
      },
    ])
  })

  test.each([
    ['nowhere', {}, say('betWithoutTarget')],
    ['an address without words', { url: 'https://example.org' }, say('betWithoutTitle')],
    [
      'an address that runs something',
      { url: 'javascript:alert(1)', title: 'x' },
      say('linkNotAllowed'),
    ],
    [
      'no search',
      { searches: [], url: 'https://example.org', title: 'x' },
      say('searchWordsMissing'),
    ],
  ])('%s is refused in the editor’s language', async (_name, rest, sentence) => {
    const answer = await bet(rest)
    expect(answer.status).toBe(400)
    expect(sentencesOf(answer)).toContain(JSON.stringify(sentence).slice(1, -1))
  })
})

test('a save, a change and a deletion make the pages of results anew', async () => {
  const count = () => expired.filter((tag) => tag === searchRulesTag).length
  const before = count()
  const { body } = await group(['TEM', 'ministeriö'])
  const { id } = body.doc as { id: number }
  await askRest('PATCH', `synonym-groups/${id}`, { token, body: { words: ['TEM', 'virasto'] } })
  await askRest('DELETE', `synonym-groups/${id}`, { token })
  expect(count() - before).toBe(3)
})
