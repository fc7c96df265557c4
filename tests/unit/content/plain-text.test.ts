import { describe, expect, test } from '@jest/globals'
import type { Block } from '@/content/page-models'
import { toPlainText } from '@/content/plain-text'

const linesOf = (...blocks: Block[]) => toPlainText({ sections: [{ id: 'a', blocks }] }).split('\n')

type Examples = { [Type in Block['type']]: [Extract<Block, { type: Type }>, string[]] }

const to = { href: 'https://example.org', external: true } as const

const examples: Examples = {
  paragraph: [
    { type: 'paragraph', content: ['Teemaa vetää ', { text: 'Joensuu', to, strong: true }, '.'] },
    ['Teemaa vetää Joensuu.'],
  ],
  heading: [{ type: 'heading', level: 3, content: ['Väliotsikko'] }, ['Väliotsikko']],
  list: [{ type: 'list', ordered: true, items: [['Yksi'], ['Kaksi']] }, ['Yksi', 'Kaksi']],
  links: [
    {
      type: 'links',
      items: [
        { label: 'Tekes', to },
        { label: 'Hanke', note: 'osoite puuttuu' },
      ],
    },
    ['Tekes', 'Hanke (osoite puuttuu)'],
  ],
  facts: [
    { type: 'facts', rows: [{ label: 'Tila', value: ['käynnissä', { text: ' nyt' }] }] },
    ['Tila: käynnissä nyt'],
  ],
  table: [
    {
      type: 'table',
      caption: 'Rahoitus',
      columns: ['Rahoittaja', 'Määrä'],
      rows: [[['Valtio'], ['10 miljoonaa euroa']]],
    },
    ['Rahoitus', 'Rahoittaja, Määrä', 'Valtio, 10 miljoonaa euroa'],
  ],
  entries: [
    {
      type: 'entries',
      items: [
        {
          title: { label: 'Biotalous', to },
          facts: [{ label: 'Vetäjä', value: ['Joensuu'] }],
          sentences: [['Kumppaneita ei ole.']],
          blocks: [{ type: 'paragraph', content: ['Kuvaus'] }],
        },
      ],
    },
    ['Biotalous', 'Vetäjä: Joensuu', 'Kumppaneita ei ole.', 'Kuvaus'],
  ],
  timeline: [
    {
      type: 'timeline',
      items: [
        {
          name: ['Tarkistus'],
          planned: 'Suunniteltu: 2017',
          actual: 'Toteutunut: 5.2.2018',
          happened: true,
          outcome: ['Ohjelma jatkuu.'],
        },
      ],
    },
    ['Tarkistus', 'Suunniteltu: 2017', 'Toteutunut: 5.2.2018', 'Ohjelma jatkuu.'],
  ],
  documents: [
    {
      type: 'documents',
      items: [
        {
          link: { label: 'Loppuraportti', to },
          description: { text: 'Mitä saatiin aikaan' },
          remarks: [['Asiakirjaa ei ole ruotsiksi.']],
        },
      ],
    },
    ['Loppuraportti', 'Mitä saatiin aikaan', 'Asiakirjaa ei ole ruotsiksi.'],
  ],
  notice: [{ type: 'notice', content: ['Huomautus'] }, ['Huomautus']],
  image: [
    {
      type: 'image',
      src: '/media/a.jpg',
      sources: [],
      width: 1,
      height: 1,
      alt: 'Ministeri avaa tehtaan',
      decorative: false,
      credit: 'Kuva: Maija Meikäläinen.',
    },
    ['Ministeri avaa tehtaan'],
  ],
  details: [
    { type: 'details', title: 'Lisää', blocks: [{ type: 'paragraph', content: ['Sisällä'] }] },
    ['Lisää', 'Sisällä'],
  ],
  'query-form': [{ type: 'query-form', action: to, fields: [], submit: 'Hae' }, ['']],
  'post-form': [
    {
      type: 'post-form',
      action: to,
      fields: [],
      submit: 'Lähetä',
      hidden: [],
      trap: { name: 'website', label: 'Jätä tyhjäksi' },
    },
    [''],
  ],
  problems: [{ type: 'problems', items: [{ text: 'Kirjoita palautteesi.' }] }, ['']],
  hits: [{ type: 'hits', start: 1, items: [] }, ['']],
  status: [{ type: 'status', content: ['3 tulosta'] }, ['']],
  'page-links': [{ type: 'page-links', name: 'Sivut', pages: [] }, ['']],
}

describe('the plain text of a page', () => {
  test.each(Object.entries(examples))('tells what a block says: %s', (_type, [block, lines]) => {
    expect(linesOf(block)).toEqual(lines)
  })

  test('goes from the lead over the facts and sections to its picture, a piece on each line', () => {
    const text = toPlainText({
      lead: 'Ohjelma luo\n  uusia yrityksiä.',
      image: examples.image[0],
      facts: [{ label: 'Tila', value: ['päättynyt'] }],
      sections: [
        { id: 'a', title: 'Tavoitteet', blocks: [examples.paragraph[0]] },
        { id: 'b', blocks: [{ type: 'paragraph', content: [' '] }] },
      ],
    })
    expect(text).toBe(
      'Ohjelma luo uusia yrityksiä.\nTila: päättynyt\nTavoitteet\nTeemaa vetää Joensuu.\nMinisteri avaa tehtaan',
    )
  })
})
