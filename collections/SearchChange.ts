// Which records the search index has yet to read again: written with each save, in its own transaction, and
// deleted when the index has them (ADR 0032). No one sees it: it has no page in the admin and no address.
import type { CollectionConfig } from 'payload'
import { nobody } from './access/rules'

export const SearchChange: CollectionConfig = {
  slug: 'search-changes',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  fields: [
    // Text, no relation: the record may be gone, and nothing may keep it from being deleted.
    { name: 'collectionSlug', type: 'text', required: true },
    // Empty where everything has to be read again.
    { name: 'recordId', type: 'text' },
  ],
}
