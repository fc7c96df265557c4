import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { toAddressPart } from '../rules/address-part'

/** Fills an empty slug from another field, and brings a given one into the form of an address. */
export const makeSlug =
  (from: string): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    const given =
      data?.slug || originalDoc?.slug || data?.[from] || originalDoc?.[from] || data?.name
    return given ? { ...data, slug: toAddressPart(String(given)) } : data
  }

/** Two records of one language never share an address, published or draft. */
export const refuseTakenSlug: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data?.slug || data.slug === originalDoc?.slug) return data
  const question = {
    collection: collection.slug as 'pages',
    where: {
      slug: { equals: data.slug },
      ...(originalDoc?.id && { id: { not_equals: originalDoc.id } }),
    },
    locale: req.locale as 'fi',
    fallbackLocale: false as const,
    depth: 0,
    limit: 1,
    // A record comes back from the trash to its own address.
    trash: true,
    overrideAccess: true,
    req,
  }
  const published = await req.payload.find(question)
  const drafted = await req.payload.find({ ...question, draft: true })
  if (published.totalDocs + drafted.totalDocs === 0) return data
  const { language } = req.i18n
  const label = adminMessage(language, 'Record.slug.label')
  const message = adminMessage(language, 'Errors.slugTaken', { slug: data.slug })
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [{ path: 'slug', label, message }],
      req,
    },
    req.t,
  )
}
