// What a machine reads of a page: schema.org as JSON-LD. It says nothing that the page does not say.
import type { PageKind, PageModel, Run } from '@/content/page-models'
import { pagePath } from '@/i18n/routing'
import { canonicalPath } from '../site/site-links'

type ToAddress = (path: string) => string
type Thing = { '@type': string; [property: string]: unknown }

const pageTypes: Partial<Record<PageKind, string>> = {
  list: 'CollectionPage',
  contacts: 'ContactPage',
}

const organization = ({ text }: Run): Thing => ({ '@type': 'GovernmentOrganization', name: text })

const website = ({ locale, site }: PageModel, toAddress: ToAddress): Thing => ({
  '@type': 'WebSite',
  name: site.name,
  url: toAddress(pagePath(locale)),
})

/** The way down from the home page, and at its end the page itself. */
const breadcrumbList = (page: PageModel, toAddress: ToAddress): Thing => {
  const steps = [...page.breadcrumbs, { label: page.title, to: { href: canonicalPath(page) } }]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: to?.href && toAddress(to.href),
    })),
  }
}

const service = (page: PageModel, description?: string): Thing | undefined =>
  page.kind === 'program'
    ? {
        '@type': 'GovernmentService',
        name: page.title,
        description,
        provider: page.owners?.length ? page.owners.map(organization) : undefined,
      }
    : undefined

/**
 * A page as schema.org's things; undefined where there is no page to tell about. Language and date belong to
 * the page: a GovernmentService has neither property.
 * @param toAddress path → absolute address
 * @param description what the page is about, in the same words as for others who show it
 */
export const toStructuredData = (
  page: PageModel,
  toAddress: ToAddress,
  description?: string,
): Thing | undefined => {
  const { kind, locale, title, lastUpdated, breadcrumbs, site, status } = page
  if (status !== 200) return undefined
  const shared = { description, inLanguage: locale, dateModified: lastUpdated }
  if (kind === 'home') {
    const publisher = site.publisher && organization(site.publisher)
    return { '@context': 'https://schema.org', ...website(page, toAddress), ...shared, publisher }
  }
  const own = canonicalPath(page)
  return {
    '@context': 'https://schema.org',
    '@type': pageTypes[kind] ?? 'WebPage',
    name: title,
    url: own && toAddress(own),
    ...shared,
    isPartOf: website(page, toAddress),
    breadcrumb: breadcrumbs.length > 0 ? breadcrumbList(page, toAddress) : undefined,
    mainEntity: service(page, description),
  }
}
