import { pagePath } from '@/i18n/routing'
import type { FoundPage, OutletAnswer } from '@/search/query/outlets/outlet-answer'

const origin = 'https://portaali.example'

export const foundPage = (rest: Partial<FoundPage> = {}): FoundPage => ({
  id: 'programs:1:fi',
  title: 'INKA',
  address: `${origin}${pagePath('fi', { room: 'programs', slug: 'inka' })}`,
  kind: 'program',
  kindName: 'Ohjelma',
  language: 'fi',
  excerpt: 'Ohjelma rahoittaa kaupunkien kehittämistä.',
  lastChanged: '2014-02-05',
  amounts: [1_000_00],
  ...rest,
})

/** An answer of 60 pages in all, of which the second page of 25 is told. */
export const outletAnswer = (rest: Partial<OutletAnswer> = {}): OutletAnswer => ({
  locale: 'fi',
  site: { name: 'Portaali', publisher: 'Ministeriö', origin },
  asked: {
    text: 'kunta',
    filters: { type: ['program'] },
    ranges: [{ field: 'amount', from: 500_00 }],
    sort: 'newest',
    ignored: [{ name: 'teema', value: '98' }, { name: 'teema', value: '99' }, { name: 'rikki' }],
    isShortened: false,
  },
  total: 60,
  pageSize: 25,
  page: 2,
  found: [foundPage()],
  facets: [
    {
      field: 'type',
      choices: [{ value: 'program', name: 'Ohjelma', count: 60, isChosen: true }],
    },
  ],
  addressOf: (page) => `${pagePath('fi', { room: 'search' })}?hakusanat=kunta&sivu=${page}`,
  ...rest,
})

/** What an editor may have written into a title, or a visitor into an address. */
export const hostileTexts = [
  ']]>&<"\'',
  '<script>alert(1)</script>',
  '&amp; &#60;',
  'kuva 🏙️ ja 𝔘',
  'a\u0000b\u0007c\u000bd\ufffee\uffff',
  'puolikas \ud800 merkki',
  '<!-- -- -->',
  'äö å ; % _ \\',
]

/** Without what XML 1.0 cannot carry. */
export const sayableInXml = (text: string): string =>
  text.toWellFormed().replace(/[\p{Cc}\ufffd\ufffe\uffff]/gu, '')
