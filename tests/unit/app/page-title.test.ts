import { expect, test } from '@jest/globals'
import { pageTitle } from '@/app/(site)/page-metadata'
import { makePage } from '@/tests/fixtures/pages'

test('a page is titled by its name and the site’s', () => {
  const page = makePage('theme', 'fi')
  expect(pageTitle({ ...page, title: 'Biotalous' })).toBe('Biotalous – Portaalin nimi')
})

test('the home page is titled by the name of the site and its publisher', () => {
  const home = { ...makePage('home', 'fi'), title: 'Portaalin nimi' }
  expect(pageTitle(home)).toBe('Portaalin nimi – julkaiseva ministeriö')
  expect(pageTitle({ ...home, site: { ...home.site, publisher: undefined } })).toBe(
    'Portaalin nimi',
  )
})

test('a form that was not taken says so before anything else', () => {
  const page = { ...makePage('feedback', 'fi'), title: 'Palaute' }
  expect(pageTitle(page)).toBe('Virhe: Palaute – Portaalin nimi')
  expect(pageTitle({ ...page, isRefused: undefined })).toBe('Palaute – Portaalin nimi')
})
