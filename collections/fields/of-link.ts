// What an empty form begins with when a programme's page in the admin led to it: `…/create?program=1`.
import type { PayloadRequest } from 'payload'
import { defaultLocale, isLocale, type Locale } from '@/i18n/routing'

type Args = { req: PayloadRequest }

/** A new theme, amount or milestone belongs to that programme. */
export const programOfLink = ({ req }: Args): number | string | undefined => {
  const id = req.query?.program
  if (typeof id !== 'string' || !id) return undefined
  if (req.payload.db.defaultIDType === 'text') return id
  return /^\d+$/.test(id) ? Number(id) : undefined
}

/** A new contact person is one for that programme. */
export const appointmentOfLink = (args: Args) => {
  const value = programOfLink(args)
  return value === undefined
    ? undefined
    : [{ subject: { relationTo: 'programs', value }, tenure: 'current' }]
}

/** What is for readers of a language is, at first, for those of the language that the form is in. */
export const languageOfLink = ({ req: { locale } }: Args): Locale =>
  isLocale(locale ?? '') ? (locale as Locale) : defaultLocale

/** A search that found nothing is what a synonym or a recommendation begins with. */
export const wordsOfLink = ({ req }: Args): string[] | undefined => {
  const words = req.query?.words
  return typeof words === 'string' && words ? [words] : undefined
}
