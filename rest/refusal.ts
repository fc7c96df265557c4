import { adminMessage } from '@/i18n/admin-labels'
import { acceptedLocale } from '@/i18n/accepted-locale'

type Values = Record<string, string | number>

/** A sentence of `Errors` in the caller's language. */
export const sentence = (headers: Headers, key: string, values?: Values): string =>
  adminMessage(acceptedLocale(headers), `Errors.${key}`, values)

/** An answer in the shape of Payload's own errors, so that the admin shows its sentence. */
export const refusal = (
  status: number,
  headers: Headers,
  key: string,
  values?: Values,
  extra?: Record<string, string>,
): Response =>
  Response.json(
    { errors: [{ message: sentence(headers, key, values) }] },
    { status, headers: { 'cache-control': 'no-store', ...extra } },
  )
