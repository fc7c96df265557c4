import { describe, expect, test } from '@jest/globals'
import { issueSections, type Issue } from '@/content/accessibility-issues'
import { toPlainText } from '@/content/plain-text'
import { toldConformance } from '@/content/statement-sections'
import type { AccessibilityIssue } from '@/payload-types'

const today = '2026-11-26'

const issue = (doc: Partial<AccessibilityIssue>): Issue => ({
  doc: {
    criteria: ['3.1.2', '2.4.7'],
    since: '2026-02-05T12:00:00.000Z',
    reason: 'notYetFixed',
    ...doc,
  } as AccessibilityIssue,
  name: { text: 'Kaavio' },
  place: { text: 'Ohjelmasivut' },
  description: { text: 'Kaavion tietoja\n ei ole tekstinä.' },
  alternative: { text: 'Samat tiedot ovat taulukossa.' },
})

const told = (...issues: Issue[]) => toPlainText({ sections: issueSections('fi', issues, today) })

describe('an open issue', () => {
  test('is told with where, what it breaks, what to use instead and until when', () => {
    expect(told(issue({ fixBy: '2026-12-31T12:00:00.000Z' })).split('\n')).toEqual([
      'Puutteet, joita ei ole vielä korjattu',
      'Kaavio',
      'Kaavion tietoja ei ole tekstinä.',
      'Missä: Ohjelmasivut',
      'WCAG-kriteerit: 3.1.2 (taso AA) ja 2.4.7 (taso AA)',
      'Vaihtoehto: Samat tiedot ovat taulukossa.',
      'Tiedossa alkaen: 5.2.2026',
      'Korjataan viimeistään: 31.12.2026',
    ])
  })

  test('says so when the day of its repair has passed', () => {
    const late = 'määräaika on mennyt'
    expect(told(issue({ fixBy: '2026-11-25T12:00:00.000Z' }))).toContain(late)
    expect(told(issue({ fixBy: '2026-11-26T12:00:00.000Z' }))).not.toContain(late)
  })

  test('that the law leaves out promises no day, even where one is stored', () => {
    const outside = told(issue({ reason: 'outsideLaw', fixBy: '2026-12-31T12:00:00.000Z' }))
    expect(outside).toContain('Sisältö, jota laki ei koske')
    expect(outside).not.toContain('31.12.2026')
  })

  test('has words in another language marked as such', () => {
    const foreign = { ...issue({}), name: { text: 'Diagrammet', lang: 'sv' as const } }
    const [section] = issueSections('fi', [foreign], today)
    expect(section?.blocks[0]).toMatchObject({
      items: [{ title: { label: 'Diagrammet', lang: 'sv' } }],
    })
  })
})

test('a fixed issue is not told, nor a section of which nothing is open', () => {
  expect(issueSections('fi', [issue({ fixedOn: '2026-11-26T12:00:00.000Z' })], today)).toEqual([])
})

describe('full conformance', () => {
  test.each([
    ['of which no issue is known', [], 'full'],
    ['whose issue is fixed', [issue({ fixedOn: '2026-11-26' })], 'full'],
    ['whose open issue the law leaves out', [issue({ reason: 'outsideLaw' })], 'full'],
    ['with an open issue', [issue({})], 'partial'],
    ['with a burden', [issue({ reason: 'disproportionateBurden' })], 'partial'],
  ] as const)('of a website %s is told as %s', (_which, issues, level) => {
    expect(toldConformance('full', [...issues])).toBe(level)
  })

  test('is never claimed against what editors say', () => {
    expect(toldConformance('none', [])).toBe('none')
  })
})
