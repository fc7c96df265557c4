// Own reading of Accept-Language (design §3.2): no proxy and no framework is asked.
import { pick } from 'accept-language-parser'
import { defaultLocale, locales, type Locale } from './routing'

/** The first language of ours that a request's reader accepts; the default one where there is none. */
export const acceptedLocale = (headers: Headers): Locale =>
  pick([...locales], headers.get('accept-language') ?? '', { loose: true }) ?? defaultLocale
