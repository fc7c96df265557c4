// What an empty form begins with when a programme's page in the admin led to it: `…/create?program=1`.
import type { PayloadRequest } from 'payload'
import { defaultLocale, isLocale, type Locale } from '@/i18n/routing'
import type { Feedback } from '@/payload-types'

export type LinkArgs = { req: PayloadRequest }

/** An id as the database at hand has it. */
const idOfLink = ({ req }: LinkArgs, name: string): number | string | undefined => {
  const id = req.query?.[name]
  if (typeof id !== 'string' || !id) return undefined
  if (req.payload.db.defaultIDType === 'text') return id
  return /^\d+$/.test(id) ? Number(id) : undefined
}

/** A new theme, amount or milestone belongs to that programme. */
export const programOfLink = (args: LinkArgs) => idOfLink(args, 'program')

/** A new contact person is one for that programme. */
export const appointmentOfLink = (args: LinkArgs) => {
  const value = programOfLink(args)
  return value === undefined
    ? undefined
    : [{ subject: { relationTo: 'programs', value }, tenure: 'current' }]
}

/** What is for readers of a language is, at first, for those of the language that the form is in. */
export const languageOfLink = ({ req: { locale } }: LinkArgs): Locale =>
  isLocale(locale ?? '') ? (locale as Locale) : defaultLocale

/** A search that found nothing is what a synonym or a recommendation begins with. */
export const wordsOfLink = ({ req }: LinkArgs): string[] | undefined => {
  const words = req.query?.words
  return typeof words === 'string' && words ? [words] : undefined
}

/** An accessibility issue that was reported by feedback begins with it, as far as its maker may read it. */
export const feedbackOfLink = async (args: LinkArgs): Promise<Feedback | undefined> => {
  const { req } = args
  const id = idOfLink(args, 'feedback')
  if (id === undefined || !req.user) return undefined
  const found = await req.payload.find({
    collection: 'feedback',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return found.docs[0]
}
