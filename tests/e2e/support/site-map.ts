import { isLocale, type Locale } from '@/i18n/routing'

/** An address of sitemap.xml with the addresses of all its languages, itself included. */
export type MappedAddress = { path: string; locale: Locale; paths: Partial<Record<Locale, string>> }

const pathOf = (address: string) => new URL(address).pathname

const localeOf = (path: string): Locale => {
  const [, locale = ''] = path.split('/')
  if (!isLocale(locale)) throw new Error(`sitemap.xml lists ${path}, which has no language`)
  return locale
}

export const readSiteMap = async (url: string): Promise<MappedAddress[]> => {
  const xml = await (await fetch(`${url}/sitemap.xml`)).text()
  return [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => {
    const path = pathOf(/<loc>\s*(\S+?)\s*<\/loc>/.exec(entry)?.[1] ?? '')
    const links = [...entry.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)]
    const paths = links.map(([, locale, address = '']) => [locale, pathOf(address)])
    return { path, locale: localeOf(path), paths: Object.fromEntries(paths) }
  })
}
