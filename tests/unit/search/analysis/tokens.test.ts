import { describe, expect, test } from '@jest/globals'
import { tokenize } from '@/search/analysis/tokens'

const words = (text: string) => tokenize(text).map((token) => token.text)

describe('words of a text', () => {
  test('are letters and digits, lower case, with hyphens, colons and apostrophes inside', () => {
    expect(words('TEM:n INKA-ohjelma (2014–2020): 10,5 milj. €, vaa’an "Åbo"')).toEqual([
      'tem:n',
      'inka-ohjelma',
      '2014',
      '2020',
      '10',
      '5',
      'milj',
      "vaa'an",
      'åbo',
    ])
  })

  test('lose soft hyphens and are composed, while offsets stay those of the text', () => {
    const text = 'Ei kau\u00adpunki\u00adseutu a\u0308iti'
    const tokens = tokenize(text)
    expect(tokens.map((token) => token.text)).toEqual(['ei', 'kaupunkiseutu', 'äiti'])
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ei',
      'kau\u00adpunki\u00adseutu',
      'a\u0308iti',
    ])
  })

  test('are none in a text without words, whatever it is', () => {
    expect(words(' - : \' % _ \\ " ; \0 🙂 ')).toEqual([])
    expect(words('𝔘')).toEqual(['𝔘'])
  })
})
