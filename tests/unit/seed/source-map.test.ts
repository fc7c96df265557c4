import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { inkaProse } from './support/prose'
import { normalized, sourceMap, type Carrier, type SourceRow } from '@/seed/source-map'

const ownCopy = new URL('../../../seed/programs/inka/source.txt', import.meta.url)
const original = new URL('../../../../shared/source/inka-2014.txt', import.meta.url)
const read = (url: URL) => readFileSync(url, 'utf8')

type Prose = Extract<Carrier, { kind: 'prose' }>

const comparable = (text: string) => normalized(text).toLowerCase()
const withoutMarks = (text: string) => text.replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim()
const saidBy = ({ text }: SourceRow, { says }: Prose) => (says ?? [text]).map(comparable)

const proseRows = sourceMap.flatMap((row) =>
  row.carriers.flatMap((carrier) => (carrier.kind === 'prose' ? [{ row, carrier }] : [])),
)
const finnish = inkaProse('fi').map((entry) => ({ ...entry, text: comparable(entry.text) }))

const without = (text: string, parts: string[]) =>
  withoutMarks(parts.reduce((left, part) => left.replace(part, ' '), text))

describe('the map of the source', () => {
  it('covers the whole source, in its order', () => {
    expect(sourceMap.map(({ text }) => text).join(' ')).toBe(normalized(read(ownCopy)))
  })

  it('says where each statement went', () => {
    expect(sourceMap.filter(({ carriers }) => carriers.length === 0)).toEqual([])
    expect(sourceMap.filter(({ text }) => text !== normalized(text))).toEqual([])
  })

  const whenBothAreThere = existsSync(original) ? it : it.skip
  whenBothAreThere('is made from an unchanged copy of the source', () => {
    expect(read(ownCopy)).toBe(read(original))
  })
})

describe('the prose of the seed', () => {
  it.each(proseRows)('$row.text', ({ row, carrier }) => {
    for (const said of saidBy(row, carrier)) {
      const places = finnish.flatMap(({ key, field, text }) =>
        Array.from({ length: text.split(said).length - 1 }, () => `${key}.${field}`),
      )
      expect(places).toEqual([`inka.${carrier.field}`])
    }
  })

  it('leaves of a sentence only what a heading says', () => {
    for (const { row, carrier } of proseRows) {
      const left = without(comparable(row.text), saidBy(row, carrier))
      expect(left).toBe(comparable(carrier.heading ?? ''))
    }
  })

  it('adds no statement to those of the source', () => {
    const said = proseRows.flatMap(({ row, carrier }) => saidBy(row, carrier))
    const program = finnish.filter(({ key }) => key === 'inka')
    expect(without(program.map(({ text }) => text).join(' '), said)).toBe('')
  })
})
