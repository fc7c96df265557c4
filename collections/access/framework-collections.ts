// Payload's own collections open to whoever is logged in. Here they get rules like all others.
import type { Access, CollectionConfig, SanitizedConfig } from 'payload'
import { nobody, ownPreferences, staffOnly } from './rules'

type Rules = Record<'create' | 'read' | 'update' | 'delete' | 'readVersions', Access>

const closed: Rules = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
}

const opened: Record<string, Partial<Rules>> = {
  // Who edits a record now, and taking it over; the admin's server makes the lock itself.
  'payload-locked-documents': { read: staffOnly, update: staffOnly, delete: staffOnly },
  'payload-preferences': {
    create: staffOnly,
    read: ownPreferences,
    update: ownPreferences,
    delete: ownPreferences,
  },
}

const isFramework = ({ slug }: Pick<CollectionConfig, 'slug'>) => slug.startsWith('payload-')

/** The built configuration with a rule for each of Payload's own collections: closed unless listed. */
export const withFrameworkRules = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    isFramework(collection)
      ? { ...collection, access: { ...collection.access, ...closed, ...opened[collection.slug] } }
      : collection,
  ),
})
