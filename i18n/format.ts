// Dates, amounts and word lists as each language writes them. All by Intl.
import { monthStyles, regionalLocales } from './paths.js'
import type { Locale } from './routing'

const regional = (locale: Locale) => regionalLocales[locale] ?? locale

/**
 * A calendar date as readers of the language write it: `5.2.2014` in Finnish and Finland's Swedish,
 * `5 February 2014` in English.
 * @param iso `YYYY-MM-DD`, no time zone
 */
export const formatDate = (locale: Locale, iso: string): string =>
  new Intl.DateTimeFormat(regional(locale), {
    day: 'numeric',
    month: monthStyles[locale],
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`))

/**
 * An amount in words, exact: `10 miljoonaa euroa`, `1 234 567 euroa`. The short form with millions is
 * used only where it loses no euro.
 * @param cents integer cents of a euro
 */
export const formatAmount = (locale: Locale, cents: number): string => {
  const euros = cents / 100
  const compact = euros >= 1_000_000 && cents % 1_000_000 === 0
  return new Intl.NumberFormat(regional(locale), {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    ...(compact && { notation: 'compact', compactDisplay: 'long' }),
  })
    .format(euros)
    .replaceAll('\u00a0', ' ')
}

const sizeUnits = ['kilobyte', 'megabyte'] as const

/**
 * Size of a file: `1,2 Mt`, `1,2 MB`; what is smaller than a kilobyte counts as one.
 * @param bytes a thousand of them are a kilobyte
 */
export const formatFileSize = (locale: Locale, bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  const unit = sizeUnits[kilobytes < 1000 ? 0 : 1]
  return new Intl.NumberFormat(regional(locale), {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  })
    .format(unit === 'kilobyte' ? kilobytes : bytes / 1_000_000)
    .replaceAll('\u00a0', ' ')
}

/**
 * Pieces of a spoken list with its separators, so that each item may be a link of its own.
 * @param type `conjunction`: A, B and C; `disjunction`: A, B or C
 */
export const listParts = (
  locale: Locale,
  length: number,
  type: Intl.ListFormatType = 'conjunction',
): (number | string)[] => {
  const indexes = Array.from({ length }, (_, index) => String(index))
  return new Intl.ListFormat(regional(locale), { type })
    .formatToParts(indexes)
    .map((part) => (part.type === 'element' ? Number(part.value) : part.value))
}
