import { expect, test } from '@jest/globals'
import { joined, phrase, plainText } from '@/content/phrases'
import { getTranslate } from '@/i18n/translator'

const region = { text: 'oulu', to: { href: '/fi/kaupunkiseudut/oulu' } }

test('a sentence keeps the link of a name, and begins with a capital', () => {
  const t = getTranslate('en')
  expect(phrase(t, 'Governance.operativeLead', { bodies: [region] }, { count: 1 })).toEqual([
    { ...region, text: 'Oulu' },
    ' is responsible for the operational management and administration of the programme.',
  ])
})

test('names are joined as the language joins them', () => {
  const names = ['Jyväskylä', 'Seinäjoki', 'Oulu']
  expect(plainText(joined('fi', names))).toBe('Jyväskylä, Seinäjoki ja Oulu')
  expect(plainText(joined('sv', names))).toBe('Jyväskylä, Seinäjoki och Oulu')
  expect(plainText(joined('en', names))).toBe('Jyväskylä, Seinäjoki and Oulu')
})
