// Where the laws that pages name can be read.
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Target } from './page-models'

type Addresses = { original: string } & Partial<Record<Locale, string>>

/** Finlex has the laws in Finnish and in Swedish. */
const finlex = (path: string): Addresses => ({
  original: `https://www.finlex.fi/fi/laki/${path}`,
  sv: `https://www.finlex.fi/sv/laki/${path}`,
})

const regulation = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

const addresses = {
  digitalServices: finlex('alkup/2019/20190306'),
  dataProtectionRegulation: {
    original: `${regulation}/eng`,
    fi: `${regulation}/fin`,
    sv: `${regulation}/swe`,
  } as Addresses,
  dataProtection: finlex('ajantasa/2018/20181050'),
  openness: finlex('ajantasa/1999/19990621'),
}

export type Law = keyof typeof addresses

export const lawName = (locale: Locale, law: Law): string => getTranslate(locale)(`Laws.${law}`)

export const lawTarget = (locale: Locale, law: Law): Target => ({
  href: addresses[law][locale] ?? addresses[law].original,
  external: true,
})
