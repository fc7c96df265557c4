import { describe, expect, test } from '@jest/globals'
import { within } from '@testing-library/dom'
import { hyphenated } from '@/components/ui/hyphenate'
import { lookOf } from '@/components/ui/match-look'
import type { Link, PageModel, Phrase, SearchHit } from '@/content/page-models'
import { pagePath, toTextPath } from '@/i18n/routing'
import { wordParameters } from '@/i18n/queries.js'
import { getTranslate } from '@/i18n/translator'
import { everyPage, makePage } from '@/tests/fixtures/pages'
import { withoutJoints } from '@/tests/support/joints'
import { rendered } from '@/tests/support/rendered'

const renderings = ['rich', 'text'] as const

describe.each(everyPage())('%s', (_name, page) => {
  const isSearch = page.kind === 'search'

  test('has one landmark of search: a box in its header, or the form of the search page', () => {
    const t = getTranslate(page.locale)
    const search = pagePath(page.locale, { room: 'search' })
    const { rich, text } = rendered(page)
    for (const [document, action] of [
      [rich, search],
      [text, toTextPath(search)],
    ] as const) {
      const [landmark, ...others] = document.querySelectorAll('[role=search]')
      expect(others).toEqual([])
      expect(landmark?.closest(isSearch ? 'main' : 'header')).not.toBeNull()
      if (isSearch) continue
      const [box, ...more] = landmark!.querySelectorAll('input')
      expect(more).toEqual([])
      expect(['method', 'action'].map((name) => landmark!.getAttribute(name))).toEqual([
        'get',
        action,
      ])
      expect([box?.type, box?.name]).toEqual(['search', wordParameters.text?.[page.locale]])
      expect(document.querySelector(`label[for="${box?.id}"]`)?.textContent).toBe(
        t('Search.box.label'),
      )
      expect(landmark!.querySelector('button')?.textContent).toBe(t('Search.box.submit'))
    }
  })
})

/** Roles and names are known in a window alone. */
const shown = (document: Document): HTMLElement => {
  globalThis.document.body.innerHTML = document.querySelector('main')?.outerHTML ?? ''
  return globalThis.document.body
}

describe('the search page', () => {
  const t = getTranslate('fi')
  const { rich, text, markdown } = rendered(makePage('search', 'fi'))
  const documents = { rich, text }

  test.each(renderings)('has its own form for a box, and a way past it, in %s', (rendering) => {
    const body = shown(documents[rendering])
    const search = within(within(body).getByRole('search'))
    search.getByRole('searchbox', { name: 'Haettavat sanat' })
    const past = search.getByRole('link', { name: t('Search.box.toResults') })
    const results = body.querySelector(past.getAttribute('href') ?? '')
    expect(results?.textContent).toBe('Haun tulokset')
  })

  test.each(renderings)('groups what can be ticked, with counts, in %s', (rendering) => {
    const group = within(shown(documents[rendering])).getByRole('group', { name: 'Sisällön laji' })
    expect(
      within(group)
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({ value, checked }) => [value, checked]),
    ).toEqual([
      ['0', true],
      ['1', false],
      ['2', true],
    ])
    within(group).getByRole('checkbox', { name: 'Teema (6)' })
  })

  test('folds a long list after its beginning, unless something there is chosen', () => {
    const group = within(shown(rich)).getByRole('group', { name: 'Rajattu kaupunkiseutu' })
    const rest = group.querySelector('details')
    expect(rest?.querySelector('summary')?.textContent).toBe(t('Form.moreChoices', { count: 3 }))
    expect(rest?.open).toBe(true)
    expect(rest?.querySelectorAll('input')).toHaveLength(3)
  })

  test('folds further fields, open where one of them is in use', () => {
    const folded = [...rich.querySelectorAll<HTMLDetailsElement>('form .field-group')]
    expect(
      folded.map(({ open, firstElementChild }) => [firstElementChild?.textContent, open]),
    ).toEqual([
      ['Lisää ehtoja', false],
      ['Rajaa tuloksia', true],
    ])
  })

  test.each(renderings)('ties a problem to both ends of a range in %s', (rendering) => {
    const body = shown(documents[rendering])
    const group = within(within(body).getByRole('group', { name: 'Päivitetty' }))
    for (const name of ['Ensimmäinen päivä', 'Viimeinen päivä']) {
      const end = group.getByLabelText(name)
      expect(end.getAttribute('aria-invalid')).toBe('true')
      const problem = body.querySelector(`#${end.getAttribute('aria-describedby')}`)
      expect(problem?.textContent).toBe('Päivää 31.2. ei ole.')
    }
  })

  test.each(renderings)('keeps a day that does not exist, to be mended, in %s', (rendering) => {
    const body = shown(documents[rendering])
    const ends = ['Ensimmäinen päivä', 'Viimeinen päivä'].map((name) =>
      within(body).getByLabelText<HTMLInputElement>(name),
    )
    expect(ends.map(({ type, value }) => [type, value])).toEqual([
      ['date', '2014-02-05'],
      ['text', '31.2.'],
    ])
  })

  test.each(renderings)('says the hint of a range once, of the group, in %s', (rendering) => {
    const body = shown(documents[rendering])
    const group = within(body).getByRole('group', { name: 'Rahoitus euroina' })
    const hint = body.querySelector(`#${group.getAttribute('aria-describedby')}`)
    expect(hint?.textContent).toBe('Kokonaisina euroina, ilman senttejä.')
    for (const end of within(group).getAllByRole('textbox')) {
      expect(end.getAttribute('inputmode')).toBe('numeric')
      expect(end.hasAttribute('aria-describedby')).toBe(false)
      expect(end.hasAttribute('aria-invalid')).toBe(false)
    }
  })

  test.each(renderings)('sends along what the server alone needs in %s', (rendering) => {
    const hidden = documents[rendering].querySelectorAll<HTMLInputElement>(
      'form:not([method=post]) [type=hidden]',
    )
    expect([...hidden].map(({ name, value }) => [name, value])).toEqual([['aiempi', 'öljy']])
  })

  test.each(renderings)('numbers its hits on and heads each with its link in %s', (rendering) => {
    const hits = shown(documents[rendering]).querySelector<HTMLOListElement>('ol[start="26"]')
    expect(hits?.children).toHaveLength(2)
    within(hits!).getByRole('link', { name: 'Öljyohjelma ja öljyt' })
    expect([...hits!.querySelectorAll('li > h3')].map(({ textContent }) => textContent)).toEqual([
      'Öljyohjelma ja öljyt',
      'Tuuliteema',
    ])
  })

  test('marks what answers by how it answers, and says what the marks mean', () => {
    const marks = [...rich.querySelectorAll<HTMLElement>('.hits mark')]
    expect(marks.map(({ textContent, dataset }) => [textContent, dataset.match])).toEqual([
      ['Öljyohjelma', 'part'],
      ['öljyt', 'inflected'],
      ['öljy', 'whole'],
      ['öljyn', 'inflected'],
      ['Öljynjalostus', 'part'],
      ['öljyttömyys', 'whole'],
    ])
    const legend = [...rich.querySelectorAll<HTMLElement>('.match-legend mark')]
    expect(legend.map(({ textContent, dataset }) => [textContent, dataset.match])).toEqual(
      (['whole', 'inflected', 'part'] as const).map((look) => [t(`Search.marks.${look}`), look]),
    )
  })

  test('marks in bold where there is no style', () => {
    const marks = [...text.querySelectorAll('ol mark > strong')]
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'Öljyohjelma',
      'öljyt',
      'öljy',
      'öljyn',
      'Öljynjalostus',
      'öljyttömyys',
    ])
    expect(markdown).toContain('… kun **öljy** loppuu, **öljyn** sijaan tulee tuuli.')
    expect(markdown).toMatch(/^26\. \[\*\*Öljyohjelma\*\* ja \*\*öljyt\*\*\]\(/m)
    expect(markdown).toMatch(/^27\. /m)
  })

  test.each(renderings)('announces what was found in %s', (rendering) => {
    const found = within(shown(documents[rendering])).getByRole('status')
    expect(found.textContent).toBe('Haulla öljy löytyi 27 tulosta.')
  })

  test('folds under a heading what in text is in sight under the same one', () => {
    const folded = [...rich.querySelectorAll('details > summary > h3')].map(
      ({ textContent, parentElement }) => [
        textContent,
        (parentElement?.parentElement as HTMLDetailsElement).open,
      ],
    )
    expect(folded).toEqual([['Näin haku toimii', false]])
    within(shown(text)).getByRole('heading', { level: 3, name: 'Näin haku toimii' })
    expect(text.querySelector('details, summary')).toBeNull()
  })
})

/** The search page with its hits changed. */
const withHits = (change: (hit: SearchHit) => SearchHit): PageModel => {
  const page = makePage('search', 'fi')
  const sections = page.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === 'hits' ? { ...block, items: block.items.map(change) } : block,
    ),
  }))
  return { ...page, sections }
}

describe('a marked title', () => {
  const withTitle = (title: Pick<Link, 'label' | 'marked' | 'lang'>) =>
    rendered(withHits((hit) => ({ ...hit, link: { ...hit.link, ...title }, excerpt: [] })))

  test.each(renderings)('in another language says its language once, in %s', (rendering) => {
    const page = withTitle({
      label: 'Olja och vind',
      marked: [{ text: 'Olja', mark: 'exact' }, ' och vind'],
      lang: 'sv',
    })
    const link = page[rendering].querySelector('ol[start="26"] a')
    expect(link?.textContent).toBe('Olja och vind (ruotsi)')
    expect(link?.getAttribute('hreflang')).toBe('sv')
    expect([...link!.querySelectorAll('[lang=sv]')].map(({ textContent }) => textContent)).toEqual([
      'Olja',
      ' och vind',
    ])
    expect(page.markdown).toContain('[**Olja** och vind (ruotsi)](')
  })

  test('breaks where it would break without marks', () => {
    const label = 'Elinkeinoministeriö -ohjelma 20 miljoonaa'
    const marked: Phrase = [
      { text: 'Elinkeinoministeriö', mark: 'exact' },
      ' -',
      { text: 'ohjelma', mark: 'exact' },
      ' 20 ',
      { text: 'miljoonaa', mark: 'exact' },
    ]
    const link = withTitle({ label, marked }).rich.querySelector('.hits a')
    expect(link?.textContent).toBe(hyphenated(label, 'fi'))
    const marks = [...link!.querySelectorAll('mark')].map(({ textContent }) => textContent ?? '')
    expect(marks[0]).toContain('\u00ad')
    expect(marks.map(withoutJoints)).toEqual(['Elinkeinoministeriö', 'ohjelma', 'miljoonaa'])
  })

  test('alone has a legend', () => {
    const { rich } = withTitle({ label: 'Öljy', marked: [{ text: 'Öljy', mark: 'exact' }] })
    expect(rich.querySelector('.match-legend mark')?.textContent).toBe(
      getTranslate('fi')('Search.marks.whole'),
    )
  })
})

test('words that begin as was asked are marked as whole', () => {
  expect(lookOf('prefix')).toBe('whole')
})

test('a hit without marks has no legend', () => {
  const page = withHits((hit) => ({
    ...hit,
    link: { ...hit.link, marked: undefined },
    excerpt: ['Alku.'],
  }))
  expect(rendered(page).rich.querySelector('.match-legend')).toBeNull()
})
