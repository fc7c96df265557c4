// Words of our own admin fields, from messages/<locale>/admin.json, in the shape Payload takes.
import { createTranslator } from 'next-intl'
import { adminMessages } from '@/messages/admin'
import { defaultLocale, isLocale, locales, type Locale } from './routing'

type Labels = Record<Locale, string>
type Node = { [key: string]: string | Node }

const lookUp = (locale: Locale, path: string): string | undefined => {
  const found = path
    .split('.')
    .reduce<Node | string | undefined>(
      (node, key) => (typeof node === 'object' ? node[key] : undefined),
      adminMessages[locale] as Node,
    )
  return typeof found === 'string' ? found : undefined
}

/** Labels of every admin language for a message path such as `Program.name.label`. Throws on a missing one. */
export const adminLabels = (path: string): Labels =>
  Object.fromEntries(
    locales.map((locale) => {
      const label = lookUp(locale, path)
      if (label === undefined) throw new Error(`messages/${locale}/admin.json lacks ${path}`)
      return [locale, label]
    }),
  ) as Labels

/**
 * As `adminLabels`, chosen by the server: where Payload takes a collection's name as a plain string, a
 * record of languages reads "[object Object]".
 */
export const adminLabel = (path: string) => {
  const labels = adminLabels(path)
  return ({ i18n: { language } }: { i18n: { language: string } }): string =>
    labels[isLocale(language) ? language : defaultLocale]
}

/** As `adminLabels`, for words that not every field has, such as a help text. */
export const optionalAdminLabels = (path: string): Labels | undefined =>
  lookUp(defaultLocale, path) === undefined ? undefined : adminLabels(path)

/** A message with values for an editor whose admin speaks `language`; the default locale for others. */
export const adminMessage = (
  language: string,
  path: string,
  values?: Record<string, string | number>,
): string => {
  const locale = isLocale(language) ? language : defaultLocale
  const messages: Record<string, object> = { ...adminMessages[locale] }
  return createTranslator({ locale, messages })(path as never, values as never)
}
