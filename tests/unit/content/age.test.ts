import { describe, expect, test } from '@jest/globals'
import { ageNotices, ageOf, type AgeContext } from '@/content/age'
import { plainText } from '@/content/phrases'
import type { Locale } from '@/i18n/routing'
import type { Program } from '@/payload-types'

const today = '2026-11-25'

const program = (facts: Partial<Program>): Program =>
  ({ id: 1, status: 'active', lastChanged: '2026-01-15T12:00:00.000Z', ...facts }) as Program

describe('a programme', () => {
  test.each([
    ['that is planned and was changed this year', program({ status: 'planned' }), undefined],
    ['that has ended', program({ status: 'ended' }), 'ended'],
    ['that was superseded', program({ status: 'superseded' }), 'superseded'],
    ['whose period is over', program({ periodEnd: '2025-12-31T12:00:00.000Z' }), 'periodOver'],
    ['whose period ends today', program({ periodEnd: '2026-11-25T12:00:00.000Z' }), undefined],
    ['of 2014', program({ status: 'unknown', statusAsOf: '2014-02-05T12:00:00.000Z' }), 'outdated'],
    ['checked 36 months ago', program({ statusAsOf: '2023-11-02T12:00:00.000Z' }), undefined],
    ['checked 37 months ago', program({ statusAsOf: '2023-10-31T12:00:00.000Z' }), 'outdated'],
    [
      'never checked and long unchanged',
      program({ lastChanged: '2014-02-05T12:00:00.000Z' }),
      'outdated',
    ],
    ['of which no day is known', program({ lastChanged: null }), undefined],
  ])('%s', (_which, doc, age) => {
    expect(ageOf(doc, today, 36)).toBe(age)
  })

  test('is old sooner or later as the setting says', () => {
    const doc = program({ statusAsOf: '2025-05-05T12:00:00.000Z' })
    expect(ageOf(doc, today, 12)).toBe('outdated')
    expect(ageOf(doc, today, 24)).toBeUndefined()
  })
})

const named = (id: number, name: string) => ({
  id,
  listings: Object.fromEntries(
    ['fi', 'sv', 'en'].map((locale) => [locale, { name, slug: name.toLowerCase() }]),
  ),
})

const context = (locale: Locale): AgeContext => ({
  locale,
  programs: [named(1, 'INKA'), named(2, 'Kasvu')],
  today,
  outdatedAfter: 36,
})

describe('the notice', () => {
  test('tells the day, the end and the successor, which it links to', () => {
    const doc = program({
      status: 'superseded',
      successor: 2,
      statusAsOf: '2017-06-30T12:00:00.000Z',
    })
    const [notice = []] = ageNotices(context('fi'), [doc])
    expect(plainText(notice)).toBe(
      'Sivu kertoo tilanteen 30.6.2017. INKA on korvattu. Uusi ohjelma on Kasvu.',
    )
    expect(notice).toContainEqual({ text: 'Kasvu', to: { href: '/fi/ohjelmat/kasvu' } })
  })

  test('says that old facts may be wrong', () => {
    const doc = program({ status: 'unknown', statusAsOf: '2014-02-05T12:00:00.000Z' })
    const said = (locale: Locale) => ageNotices(context(locale), [doc]).map(plainText)
    expect(said('fi')).toEqual([
      'Sivu kertoo tilanteen 5.2.2014. Tiedot ovat vanhoja, eivätkä ne välttämättä enää pidä paikkaansa.',
    ])
    expect(said('sv')).toEqual([
      'Sidan beskriver läget den 5.2.2014. Uppgifterna är gamla och stämmer kanske inte längre.',
    ])
    expect(said('en')).toEqual([
      'This page describes the situation on 5 February 2014. This information is old and may no longer be correct.',
    ])
  })

  test('tells the end of the period, whatever the status says', () => {
    const doc = program({ periodEnd: '2025-12-31T12:00:00.000Z' })
    expect(ageNotices(context('fi'), [doc]).map(plainText)).toEqual([
      'Ohjelmakausi päättyi 31.12.2025.',
    ])
  })

  test('names each programme where a page tells of two', () => {
    const doc = program({ statusAsOf: '2026-02-05T12:00:00.000Z' })
    expect(ageNotices(context('fi'), [doc, { ...doc, id: 2 }]).map(plainText)).toEqual([
      'INKA: tilanne 5.2.2026.',
      'Kasvu: tilanne 5.2.2026.',
    ])
  })

  test('bears the longest time that an editor may set', () => {
    const doc = program({ statusAsOf: '2014-02-05T12:00:00.000Z' })
    expect(ageOf(doc, today, 1200)).toBeUndefined()
  })

  test('is missing where there is nothing to say', () => {
    expect(ageNotices(context('fi'), [program({})])).toEqual([])
  })
})
