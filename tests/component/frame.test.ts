import { describe, expect, test } from '@jest/globals'
import { axe } from 'jest-axe'
import { getTranslate } from '@/i18n/translator'
import { everyPage, makePage } from '@/tests/fixtures/pages'
import { rendered, wordsOf } from '@/tests/support/rendered'

const toolLinks = (document: Document) =>
  [...document.querySelectorAll('header nav')][0]!.querySelectorAll('a')

describe.each(everyPage())('%s', (_name, page) => {
  const { rich, text } = rendered(page)

  test('names its other version in the same first place, both ways', () => {
    const t = getTranslate(page.locale)
    expect(toolLinks(rich)[0]?.textContent).toBe(t('Site.textVersion'))
    expect(toolLinks(text)[0]?.textContent).toBe(t('Site.mainVersion'))
  })

  test.each(['rich', 'text'] as const)('has no fault that axe finds in %s', async (rendering) => {
    const document = rendering === 'rich' ? rich : text
    const results = await axe(document.body.innerHTML, { rules: { region: { enabled: false } } })
    expect(results.violations.map(({ id }) => id)).toEqual([])
  })
})

describe('a page that is not translated', () => {
  test('says so for each language, in both versions', () => {
    const { rich, text } = rendered(makePage('program', 'fi'))
    for (const document of [rich, text]) {
      expect(wordsOf(document)).toContain('Sivua ei ole ruotsiksi')
      expect(wordsOf(document)).toContain('Sivua ei ole englanniksi')
    }
  })
})

describe('text size', () => {
  test('is a group of five choices with names, of which the browser’s own size is chosen', () => {
    const { rich } = rendered(makePage('home', 'sv'))
    const choices = [...rich.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')]
    expect(choices.map((choice) => choice.closest('label')?.textContent)).toEqual([
      '100 %',
      '125 %',
      '150 %',
      '175 %',
      '200 %',
    ])
    expect(
      choices.filter((choice) => choice.hasAttribute('checked')).map(({ value }) => value),
    ).toEqual(['100'])
    expect(rich.querySelector('fieldset legend')?.textContent).toBe('Textstorlek')
  })
})

describe('a link that leads away', () => {
  test('says so in code and in words', () => {
    const { rich, text } = rendered(makePage('article', 'fi'))
    for (const document of [rich, text]) {
      const link = document.querySelector('a[href^="https://example.org"]')
      expect(link?.getAttribute('rel')).toBe('external')
      expect(link?.textContent).toBe('Ulkoinen linkki (toinen sivusto)')
    }
  })
})
