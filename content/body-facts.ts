// How to reach a body that a page names: the publisher, an officer, an authority.
import { toDay } from '@/i18n/days'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Fact, Run } from './page-models'

type Body = {
  /** What it is to the reader, and its name. */
  name?: [label: string, name: Run | undefined]
  address?: Run
  url?: Run
  email?: string | null
  phone?: string | null
  /** The day on which somebody last looked whether all this is still so. */
  checkedOn?: string | null
}

/** Whatever is known of it, in the order in which people look for it. */
export const bodyFacts = (locale: Locale, body: Body): Fact[] => {
  const t = getTranslate(locale)
  const { name, address, url, email, phone } = body
  const checked = toDay(body.checkedOn)
  const fact = (label: string, run: Run | undefined): Fact[] =>
    run ? [{ label, value: [run] }] : []
  return [
    ...(name ? fact(...name) : []),
    ...fact(t('Contact.address'), address),
    ...fact(
      t('Contact.website'),
      url && {
        text: url.text.replace(/^https?:\/\/|\/$/g, ''),
        to: { href: url.text, external: true },
      },
    ),
    ...fact(
      t('Contact.email'),
      email ? { text: email, to: { href: `mailto:${email}` } } : undefined,
    ),
    ...fact(
      t('Contact.phone'),
      phone ? { text: phone, to: { href: `tel:${phone.replace(/\s/g, '')}` } } : undefined,
    ),
    ...fact(t('Contact.checked'), checked ? { text: formatDate(locale, checked) } : undefined),
  ]
}
