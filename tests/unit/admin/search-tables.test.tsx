import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { AnalysisTable } from '@/admin/search/AnalysisTable'
import { IndexFacts } from '@/admin/search/IndexFacts'
import { MissTable } from '@/admin/search/MissTable'
import { searchWords } from '@/admin/search/search-words'
import type { Editor } from '@/admin/editor'
import { adminMessage } from '@/i18n/admin-labels'
import type { IndexReport } from '@/search/engine/index-report'

const say: Editor['say'] = (path, values) => adminMessage('fi', path, values)
const words = searchWords({ say } as Editor)

const report: IndexReport = {
  state: 'ready',
  builtAt: '2026-11-26T01:05:00.000Z',
  bytes: 1_234_567,
  isRebuilding: false,
  hasFailed: false,
  documents: { fi: 1234, sv: 12, en: 0 },
  waiting: 3,
  analysis: {
    fi: { method: 'fallback', missing: 'voikko' },
    sv: { method: 'hunspell' },
    en: { method: 'learned' },
  },
  misses: {
    rows: [{ locale: 'sv', text: 'stöd & bidrag', count: 7, lastDay: '2026-11-25' }],
    total: 1,
    isFullToday: false,
  },
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the index is told in the editor’s language', () => {
  const text = textOf(
    renderToStaticMarkup(<IndexFacts locale="fi" report={report} words={words} />),
  )
  expect(text).toContain('Tila Käytössä')
  expect(text).toContain('Sivuja suomeksi 1 234')
  expect(text).toContain('Sivuja ruotsiksi 12')
  expect(text).toContain('Koko 1,2 Mt')
  expect(text).toContain('Odottavia muutoksia 3')
})

test('where a dictionary is missing the command that brings it is named', () => {
  const html = renderToStaticMarkup(<AnalysisTable analysis={report.analysis} words={words} />)
  expect(html.match(/<code>[^<]*<\/code>/g)).toEqual([
    '<code>sudo apt-get install voikko-fi</code>',
  ])
  expect(textOf(html)).toContain('Ruotsi Hunspellin sanasto')
})

describe('searches that found nothing', () => {
  const draw = (misses: Partial<IndexReport['misses']>) =>
    renderToStaticMarkup(
      <MissTable
        adminRoute="/admin"
        locale="fi"
        misses={{ ...report.misses, ...misses }}
        words={words}
      />,
    )

  test('stand with their count and day, in their language', () => {
    const html = draw({})
    expect(textOf(html)).toContain('stöd &amp; bidrag Ruotsi 7 25.11.2026')
    expect(html).toContain('<th scope="row" lang="sv">')
  })

  test('each lead to a new synonym and a new recommendation with its words', () => {
    const links = [...draw({}).matchAll(/href="([^"]*)" aria-label="([^"]*)"/g)]
    expect(links.map(([, href, name]) => [href, name])).toEqual([
      [
        '/admin/collections/synonym-groups/create?locale=sv&amp;words=st%C3%B6d+%26+bidrag',
        'Tee synonyymi, haku stöd &amp; bidrag',
      ],
      [
        '/admin/collections/best-bets/create?locale=sv&amp;words=st%C3%B6d+%26+bidrag',
        'Tee suositus, haku stöd &amp; bidrag',
      ],
    ])
  })

  test('are none, are more than shown, or have filled the day', () => {
    expect(textOf(draw({ rows: [], total: 0 }))).toContain(
      'Yksikään haku ei ole jäänyt tuloksetta.',
    )
    expect(textOf(draw({ total: 500 }))).toContain('Näytetään 1 yleisintä hakua 500 hausta.')
    expect(textOf(draw({ isFullToday: true }))).toContain('enimmäismäärä')
  })
})
