// What records carry is told from them: in prose it would stay when a record changes.
import { describe, expect, it } from '@jest/globals'
import { seedLocales as locales } from '@/seed/records'
import { blockTexts } from '@/seed/lexical'
import { aboutPage } from '@/seed/portal/about'
import { siteSettings } from '@/seed/portal/settings'
import { inkaSeed } from '@/seed/programs/inka/inka-seed'
import { inkaProse } from './support/prose'

const inflected = ['Jyväskyl', 'Seinäjo', 'Lappeenran', 'Turu', 'Lahde', 'Pääkaupunkiseu', 'Helsin']

const names = locales.flatMap((locale) => [
  ...inkaSeed.cityRegions.flatMap(({ words }) => words[locale].name ?? []),
  ...inkaSeed.themes.flatMap(({ words }) => words[locale].name ?? []),
  ...inkaSeed.organizations.flatMap(({ words: { [locale]: words } }) => [
    words.name ?? [],
    words.abbreviation ?? [],
    words.nameHistory?.map(({ name }) => name) ?? [],
  ]),
  ...(inkaSeed.program.words[locale].relatedLinks ?? []).map(({ title }) => title),
  inkaSeed.program.words[locale].name ?? [],
  inkaSeed.program.words[locale].shortName ?? [],
])
const namesAndStems = [names, inflected, inkaSeed.contacts[0]?.facts.family ?? []].flat(3)

const factPatterns = [
  /\d/,
  /miljoon|miljon|million|\beuro|€/i,
  /ministeri|minist(er|ry)\b|johtoryhmä|ledningsgrupp|styrgrupp|steering group/i,
  /\bEU\b|rakennerahasto|strukturfond|structural fund|\bvaltio|\bstaten\b|\bthe state\b/i,
  /\b(viisi|viiden|seitsemän|fem|sju|five|seven)\b/i,
  /vetovastuu|kumppan|partner/i,
]

const startsWord = (name: string) =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u')

const found = (text: string, patterns: RegExp[]) =>
  patterns.flatMap((pattern) => text.match(pattern)?.[0] ?? [])

const namePatterns = namesAndStems.map((name) => startsWord(name))

describe.each(locales)('prose in %s', (locale) => {
  it.each(inkaProse(locale))('$key.$field holds no fact of a record', ({ text }) => {
    expect(found(text, [...namePatterns, ...factPatterns])).toEqual([])
  })

  it('of the portal itself names no region, theme or body', () => {
    const { summary, body } = aboutPage.words[locale]
    const { homeLead, contactAdvice } = siteSettings.words[locale]
    const blocks = [body, contactAdvice].flatMap((state) => (state ? blockTexts(state) : []))
    expect(found([summary, homeLead, ...blocks].join('\n'), namePatterns)).toEqual([])
  })
})

it('would notice a fact in prose', () => {
  const sentence = 'Vetäjä on Turun seutu, ja TEM antaa 10 miljoonaa euroa.'
  expect(found(sentence, namePatterns)).toEqual(['TEM', 'Turu'])
  expect(found(sentence, factPatterns)).toEqual(['1', 'miljoon'])
})
