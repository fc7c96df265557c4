// How often networks send feedback, where the settings keep that in the database: a hash under the portal's secret,
// and when its allowance is full again. No one sees it: it has no page in the admin and no address.
import type { CollectionConfig } from 'payload'
import { nobody } from './access/rules'

export const VisitorLimit: CollectionConfig = {
  slug: 'visitor-limits',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    // Milliseconds, as `Date.now()`.
    { name: 'fullAt', type: 'number', required: true, index: true },
  ],
}
