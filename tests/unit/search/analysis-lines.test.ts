import { expect, test } from '@jest/globals'
import { analysisLines } from '@/search/query/analysis-lines'

test('the start-up log says what each language is analysed with, and how it would be better', () => {
  expect(
    analysisLines({
      fi: { method: 'fallback', missing: 'voikko' },
      sv: { method: 'hunspell', dictionary: '/usr/share/hunspell/sv_FI.dic' },
      en: { method: 'learned' },
    }),
  ).toEqual([
    'Search in "fi" works with learned word endings alone: it would find more after apt-get install voikko-fi (or set VOIKKO_DICT)',
    'Search in "sv" works with the dictionary of hunspell (/usr/share/hunspell/sv_FI.dic)',
    'Search in "en" works with learned word endings',
  ])
})
