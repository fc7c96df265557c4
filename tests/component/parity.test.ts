import { describe, expect, test } from '@jest/globals'
import { registry } from '@/components/pages/registry'
import type { PageKind } from '@/content/page-models'
import { pagePath, toMarkdownPath, toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { everyPage, pageKinds } from '@/tests/fixtures/pages'
import { rendered, textHtml, wordsOf } from '@/tests/support/rendered'
import { sayable } from '@/tests/support/sayable'
import { withoutJoints } from '@/tests/support/joints'

const headings = (document: Document, contents: string) =>
  [...document.querySelectorAll('main h1, main h2, main h3, main h4, main h5')]
    .map(({ tagName, textContent }) => `${tagName} ${withoutJoints(textContent ?? '').trim()}`)
    // The rich page of a programme adds a list of its own contents.
    .filter((heading) => heading !== `H2 ${contents}`)

const targets = (document: Document) =>
  [...document.querySelectorAll('main a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.startsWith('#'))

/** What is told of a field besides its name. */
const adviceOf = (document: Document, field: Element) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent?.trim())

/** What a reader is asked for, and with what words. */
const forms = (document: Document) =>
  [...document.querySelectorAll('main form')].map((form) => ({
    method: form.getAttribute('method'),
    button: form.querySelector('button')?.textContent,
    fields: [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(
      (field) => ({
        name: field.name,
        type: field.type,
        value: field.value,
        isChecked: field.checked,
        isFaulty: field.getAttribute('aria-invalid'),
        advice: adviceOf(document, field),
        label: document.querySelector(`label[for="${field.id}"]`)?.textContent,
        options: [...field.querySelectorAll('option')].map(({ value, text }) => [value, text]),
      }),
    ),
  }))

/** What stands in the fields of the forms of a page, by kind. */
const asked: Partial<Record<PageKind, string[][]>> = {
  feedback: [
    [
      ...['/LOCALE', 'avain', 'content', 'other'],
      ...['\nEnsimmäinen rivi\n  <toinen> & ”kolmas”', 'Aino Öhman', 'aino@', ''],
    ],
    [''],
  ],
  list: [['”öljy”', 'paattynyt']],
  search: [
    [
      ...['öljy', 'öljy "tuuli"', '1', '', 'monta'],
      ...['0', '1', '2', '0', '1', '2', '3', '4', '5', '6', '7', '8'],
      ...['2014-02-05', '31.2.', '1000', ''],
    ],
  ],
}

/** The page that asks for more, and answers at addresses that have no page. */
const unasked: PageKind[] = ['feedback', 'problem']

const unescaped = (markdown: string) => markdown.replace(/\\([\\`*_[\]<>#|])/g, '$1')

test('the registry knows every page kind', () => {
  expect(Object.keys(registry).sort()).toEqual([...pageKinds].sort())
})

describe.each(everyPage())('%s', (_name, page) => {
  const { rich, text, markdown } = rendered(page)

  test('asks below whether its reader found what they needed, unless it is no page of its own', () => {
    const question = getTranslate(page.locale)('PageQuestion.question')
    const isAsked = !unasked.includes(page.kind)
    for (const document of [rich, text])
      expect((document.body.textContent ?? '').includes(question)).toBe(isAsked)
  })

  test('says the same in rich, text and Markdown', () => {
    const said = sayable(page)
    expect(said.length).toBeGreaterThan(20)
    const missing = (words: string) => said.filter((string) => !words.includes(string))
    expect(missing(wordsOf(rich))).toEqual([])
    expect(missing(wordsOf(text))).toEqual([])
    expect(missing(unescaped(markdown))).toEqual([])
  })

  test('leads to the same places', () => {
    const inText = targets(text)
    // A file is the same in every rendering.
    const internal = (href: string) => href.startsWith('/') && !href.startsWith('/documents/')
    expect(inText.length).toBeGreaterThan(3)
    expect(inText).toEqual(targets(rich).map((href) => (internal(href) ? toTextPath(href) : href)))
    for (const href of targets(rich)) {
      expect(markdown).toContain(`](${internal(href) ? toMarkdownPath(href) : href})`)
    }
  })

  test('asks for the same', () => {
    expect(forms(text)).toEqual(forms(rich))
    expect(forms(rich).map(({ fields }) => fields.map(({ value }) => value))).toEqual(
      (asked[page.kind] ?? []).map((values) =>
        values.map((value) => value.replace('/LOCALE', pagePath(page.locale))),
      ),
    )
    for (const { fields } of forms(rich)) {
      expect(fields.filter(({ type, label }) => type !== 'hidden' && !label)).toEqual([])
    }
    const actions = [rich, text].map((document) =>
      document.querySelector('main form')?.getAttribute('action'),
    )
    expect(actions[1]).toBe(actions[0] && toTextPath(actions[0]))
  })

  test('says at each field of a form what is wrong with it, and leads to it from above', () => {
    for (const document of [rich, text]) {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#field-"]')]
      expect(links.map(({ textContent }) => textContent)).toEqual(
        page.kind === 'feedback' ? ['Laji on valitsematta.', 'Osoite on väärin.'] : [],
      )
      for (const link of links) {
        const control = document.querySelector(link.getAttribute('href')!)
        const field = control?.closest('[aria-invalid]')
        expect(field?.getAttribute('aria-invalid')).toBe('true')
        expect(adviceOf(document, field!)).toContain(link.textContent)
      }
    }
  })

  test('says which page of a list it is', () => {
    for (const document of [rich, text]) {
      const current = [...document.querySelectorAll('main [aria-current="page"]')]
      expect(current).toHaveLength(page.kind === 'list' ? 1 : 0)
      for (const link of current) expect(link.textContent).toContain('Sivu 3')
    }
  })

  test('has the same outline', () => {
    const contents = getTranslate(page.locale)('Site.onThisPage')
    expect(headings(text, contents)).toEqual(headings(rich, contents))
    expect(headings(text, contents).filter((heading) => heading.startsWith('H1'))).toHaveLength(1)
  })

  test('shows its pictures with their size, and tells them in words elsewhere', () => {
    const pictures = [...rich.querySelectorAll('main img')]
    expect(pictures.map((picture) => picture.getAttribute('alt'))).toEqual([
      'Pääkuvan sanat',
      'Ministeri [vasemmalla] avaa tehtaan',
      '',
    ])
    for (const picture of pictures) {
      expect(Number(picture.getAttribute('width'))).toBeGreaterThan(0)
      expect(Number(picture.getAttribute('height'))).toBeGreaterThan(0)
      expect(picture.hasAttribute('style')).toBe(false)
      expect(markdown).toContain(`](${picture.getAttribute('src')})`)
    }
    expect(rich.querySelector('source')?.getAttribute('srcset')).toBe('/media/kuva-480.avif 480w')
    expect(wordsOf(text)).toContain(
      getTranslate(page.locale)('Image.inWords', { alt: 'Pääkuvan sanat' }),
    )
  })

  test('tells at the link what kind of file is behind it, and beside it the alternative', () => {
    for (const document of [rich, text]) {
      const link = document.querySelector('main a[type]')
      expect(withoutJoints(link?.textContent ?? '')).toBe(
        'Loppuarviointi (PDF, 1,2 Mt, pohjoissaamenkielinen, ei saavutettava)',
      )
      expect([link?.getAttribute('type'), link?.getAttribute('hreflang')]).toEqual([
        'application/pdf',
        'se',
      ])
      expect(link?.closest('li')?.textContent).toContain('Saavutettava vaihtoehto: sama sivuna.')
    }
    expect(markdown).toContain(
      '[Loppuarviointi (PDF, 1,2 Mt, pohjoissaamenkielinen, ei saavutettava)](/documents/loppuarviointi-0123456789ab.pdf)',
    )
  })

  test('is light in text: no script, image, font or class, a small style', () => {
    expect(text.querySelectorAll('script, img, svg, [class], [style], [aria-hidden]')).toHaveLength(
      0,
    )
    expect(text.querySelector('style')?.textContent?.length).toBeLessThan(2048)
    expect(textHtml(page)).not.toContain('url(')
  })

  test('marks what is in another language, in code and in words', () => {
    for (const document of [rich, text]) {
      const marked = [...document.querySelectorAll('main [lang]')].map(
        ({ textContent }) => textContent,
      )
      expect(marked).toEqual(['Duodji', 'Toisenkielinen'])
      expect(document.querySelector('main [lang=se]')?.nextSibling?.textContent).toMatch(/^\./)
    }
  })
})
